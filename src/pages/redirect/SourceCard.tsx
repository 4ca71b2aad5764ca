import { useState } from "react";
import { Dialog } from "../../controls/Dialog";
import { isWeak, type Atlas } from "../../domain/atlas";
import { explain } from "../../domain/explain";
import type { Explanation } from "../../domain/explanation";
import { isEstimated } from "../../domain/figure";
import type { FigureRef } from "../../domain/figureRef";
import type { Outcome } from "../../domain/outcome";
import { copyText } from "../../export/copyText";
import { formatDate } from "../../format/date";
import { closeCard } from "../../state/asked";
import { money } from "../../text/amount";
import { basisText } from "../../text/basisText";
import { explanationTitle, figureText, stepText, stepValue, valueText } from "../../text/explanationText";
import { locale, m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { RangeBand } from "./RangeBand";
import { SourceList } from "./SourceList";

function dateText({ asOf, ref }: Explanation, outcome: Outcome): string | null {
  if (asOf === null) return null;
  const date = formatDate(asOf, locale);
  const { release } = outcome.releaseTree;
  return asOf === release.asOf && ref.kind !== "size"
    ? d.card_release({ date, release: release.label })
    : d.card_as_of({ date });
}

function Steps({ explanation }: { explanation: Explanation }) {
  if (explanation.steps.length === 0) return null;
  return (
    <>
      <h3>{d.card_made()}</h3>
      <table className="steps">
        <tbody>
          {explanation.steps.map((step, index) => (
            <tr key={index}>
              <th scope="row">{stepValue(step)}</th>
              <td>{stepText(step)}</td>
              <td className="quiet">{basisText(step.basis)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function copyOf(explanation: Explanation, title: string, atlas: Atlas): string {
  const sources = explanation.sources.map((id) => {
    const { publisher, title: name, url } = atlas.sources.get(id)!;
    return `${publisher}: ${name}, ${url}`;
  });
  return [`${title}: ${figureText(explanation)} (${basisText(explanation.basis)})`, ...sources].join("\n");
}

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly figure: FigureRef;
}

/** Where a figure comes from: value, basis, range, how it was made, sources. */
export function SourceCard({ atlas, outcome, figure }: Props) {
  const [copied, setCopied] = useState("");
  const explanation = explain(atlas, outcome, figure);
  const title = explanationTitle(explanation, outcome, atlas);
  const { basis, formula, publishedTotal, notes, sources } = explanation;
  const date = dateText(explanation, outcome);
  return (
    <Dialog title={title} onClose={() => closeCard(figure)}>
      <p className="card-figure" data-value={explanation.value} data-unit={explanation.unit}>
        {figureText(explanation)}
      </p>
      <p className="card-basis">
        <strong className={isEstimated(basis) ? "badge dotted" : "badge"}>{basisText(basis)}</strong> {date}
        {isWeak(atlas, sources) && <strong className="weak"> {d.card_grade_c()}</strong>}
      </p>
      <RangeBand explanation={explanation} />
      {publishedTotal !== undefined && publishedTotal !== outcome.baseTotal && (
        <p>{d.card_published_total({ printed: money(publishedTotal), sum: money(explanation.value) })}</p>
      )}
      <Steps explanation={explanation} />
      {formula !== undefined && (
        <>
          <h3>{d.card_formula()}</h3>
          <p>{formula}</p>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h3>{d.card_notes()}</h3>
          {notes.map((note) => (
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
            void copyText(copyOf(explanation, title, atlas)).then((done) =>
              setCopied(done ? d.card_copied() : m.share_blocked()),
            )
          }
        >
          {d.card_copy()}
        </button>
        <span role="status">{copied}</span>
        <span className="sr-only">{valueText(explanation.value, explanation.unit)}</span>
      </p>
    </Dialog>
  );
}
