import { useState } from "react";
import { Dialog } from "../../controls/Dialog";
import { isWeak, type Atlas } from "../../domain/atlas";
import type { Explanation } from "../../domain/explanation";
import { isEstimated } from "../../domain/figure";
import { copyText } from "../../export/copyText";
import { money } from "../../text/amount";
import { basisText } from "../../text/basisText";
import { figureText, valueText } from "../../text/explanationText";
import { d } from "../../text/onDemandMessages";
import { saidText } from "../../text/saidText";
import { RangeBand } from "./RangeBand";
import { SourceList } from "./SourceList";
import { SourceTree } from "./SourceTree";

function copyOf(explanation: Explanation, figure: string, title: string, atlas: Atlas): string {
  const sources = explanation.sources.map((id) => {
    const { publisher, title: name, url } = atlas.sources.get(id)!;
    return `${publisher}: ${name}, ${url}`;
  });
  return [d.card_copied_line({ title, figure, basis: basisText(explanation.basis) }), ...sources].join("\n");
}

interface Props {
  readonly atlas: Atlas;
  readonly explanation: Explanation;
  readonly title: string;
  /** The figure as the page shows it, where that is not how figures of its unit are shown elsewhere. */
  readonly text?: string;
  readonly date: string | null;
  readonly onClose: () => void;
}

/** Where a figure comes from: value, basis, range, how it was made, sources. `date`: as of when, in words. */
export function ExplanationCard({ atlas, explanation, title, text, date, onClose }: Props) {
  const [copied, setCopied] = useState("");
  const figure = text ?? figureText(explanation);
  const { value, unit, basis, formula, publishedTotal, notes, sources } = explanation;
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="card-figure" data-value={value} data-unit={unit}>
        {figure}
      </p>
      <p className="card-basis">
        <strong className={isEstimated(basis) ? "badge dotted" : "badge"}>{basisText(basis)}</strong> {date}
        {isWeak(atlas, sources) && <strong className="weak"> {d.card_grade_c()}</strong>}
      </p>
      <RangeBand explanation={explanation} />
      {publishedTotal !== undefined && publishedTotal !== value && (
        <p>{d.card_published_total({ printed: money(publishedTotal), sum: money(value) })}</p>
      )}
      {explanation.steps.length > 0 && (
        <>
          <h3>{d.card_made()}</h3>
          <SourceTree atlas={atlas} steps={explanation.steps} />
        </>
      )}
      {formula !== undefined && (
        <>
          <h3>{d.card_formula()}</h3>
          <p>{saidText(formula)}</p>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h3>{d.card_notes()}</h3>
          {notes.map(saidText).map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      )}
      <h3>{d.card_sources()}</h3>
      <SourceList atlas={atlas} ids={sources} />
      <p className="card-foot">
        <button
          type="button"
          className="button small"
          onClick={() =>
            void copyText(copyOf(explanation, figure, title, atlas)).then((done) =>
              setCopied(done ? d.card_copied() : d.share_blocked()),
            )
          }
        >
          {d.card_copy()}
        </button>
        <span role="status">{copied}</span>
        <span className="sr-only">{text ?? valueText(value, unit)}</span>
      </p>
    </Dialog>
  );
}
