import { useState } from "react";
import type { Release } from "../../domain/market";
import type { Scenario } from "../../domain/scenario";
import { copyText } from "../../export/copyText";
import { formatDate } from "../../format/date";
import { shareAddress } from "../../state/shareAddress";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { s } from "../../text/sourcesMessages";
import { useTaken } from "../site/UntilTaken";

interface Props {
  readonly release: Release;
  readonly scenario: Scenario;
}

function Citing({ release, scenario }: Props) {
  const [said, setSaid] = useState("");
  const link = shareAddress(scenario, "table");
  const [today] = useState(() => formatDate(new Date().toISOString().slice(0, 10), locale));
  const citation = s.cite_text({ release: release.label, link, date: today });
  const copy = (text: string) =>
    void copyText(text).then((done) => setSaid(done ? s.cite_copied() : d.share_blocked()));
  return (
    <>
      <p className="text" data-part="citation">
        {citation}
      </p>
      <button type="button" className="button" onClick={() => copy(citation)}>
        {s.cite_copy()}
      </button>
      <h3>{s.correct_heading()}</h3>
      <p className="text">{s.correct_text()}</p>
      <p className="check-files">
        <button type="button" className="button" onClick={() => copy(s.correct_report({ link }))}>
          {s.correct_copy()}
        </button>
        <span role="status">{said}</span>
      </p>
    </>
  );
}

/** How to cite the site, and how to correct a figure: once the browser has its address and its day to say. */
export function CiteSection(props: Props) {
  return (
    <section id="cite" tabIndex={-1}>
      <h2>{s.cite_heading()}</h2>
      {useTaken() && <Citing {...props} />}
    </section>
  );
}
