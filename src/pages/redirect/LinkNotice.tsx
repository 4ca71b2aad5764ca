import type { NoteReason } from "../../domain/linkFields";
import { dismissNotes } from "../../state/actions";
import { useScenarioStore } from "../../state/scenarioStore";
import { begun } from "../../text/baseWithin";
import { d } from "../../text/onDemandMessages";
import { noteText } from "../../text/noteText";
import { sentences } from "../../text/sentences";

const MOST = 12; // keys named one by one

/** What of a link could not be used, one item for each key: the key and the reasons, never the value. */
export function LinkNotice() {
  const notes = useScenarioStore((state) => state.notes);
  const from = useScenarioStore((state) => state.notesFrom);
  if (notes.length === 0) return null;
  const byKey = new Map<string, NoteReason[]>();
  for (const { key, reason } of notes) byKey.set(key, [...(byKey.get(key) ?? []), reason]);
  const keys = [...byKey];
  return (
    <div role="status" className="notice" data-part="link-notice">
      <p className="font-semibold">{from === "link" ? d.notice_link() : d.notice_change()}</p>
      <ul>
        {keys.slice(0, MOST).map(([key, reasons]) => (
          <li key={key} data-key={key}>
            <code>{key}</code>
            {d.colon()}
            {sentences(
              [...new Set(reasons)].map(noteText).map((text, at) => (at === 0 ? text : begun(text))),
            )}
          </li>
        ))}
      </ul>
      {keys.length > MOST && <p>{d.notice_more({ count: keys.length - MOST })}</p>}
      {from === "link" && <p>{d.notice_rest()}</p>}
      <button type="button" className="button small" onClick={dismissNotes}>
        {d.dismiss()}
      </button>
    </div>
  );
}
