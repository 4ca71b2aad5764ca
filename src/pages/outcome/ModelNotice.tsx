import type { Note } from "../../domain/linkFields";
import { noteText } from "../../text/noteText";
import { d } from "../../text/onDemandMessages";

/** Choices of the link that could not be read here: the key and the reason, never the value. */
export function ModelNotice({ notes }: { notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  return (
    <ul role="status" className="notice" data-part="model-notice">
      {notes.map(({ key, reason }) => (
        <li key={`${key} ${reason}`} data-key={key}>
          <code>{key}</code>
          {d.colon()}
          {noteText(reason)}
        </li>
      ))}
    </ul>
  );
}
