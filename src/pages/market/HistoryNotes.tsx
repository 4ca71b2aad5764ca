import type { History } from "../../domain/history";
import type { HistoryBreak } from "../../domain/historyBreaks";
import { formatDate } from "../../format/date";
import { breakText } from "../../text/breakText";
import { h } from "../../text/historyMessages";
import { locale } from "../../text/messages";
import { sentences } from "../../text/sentences";

/** What must be known to read chart and table: releases, rounding, breaks, crises. */
export function HistoryNotes({ history, breaks }: { history: History; breaks: readonly HistoryBreak[] }) {
  return (
    <div className="history-notes">
      <p>{h.notes_vintages()}</p>
      <p>{sentences([h.notes_rounding(), h.notes_share(), h.notes_real()])}</p>
      <h3>{h.notes_breaks()}</h3>
      <ul>
        {breaks.map((each) => (
          <li key={each.at}>{breakText(each)}</li>
        ))}
      </ul>
      <h3>{h.notes_crises()}</h3>
      <ul>
        {history.crises.map(({ id, label, from, to }) => (
          <li key={id}>
            {h.crisis({
              label: label.split(",")[0]!,
              from: formatDate(from, locale),
              to: formatDate(to, locale),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
