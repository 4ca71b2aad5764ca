import { isEmbedded } from "../../../state/isEmbedded";
import { useTaken } from "../UntilTaken";
import { TermPlace } from "./TermPlace";
import { terms } from "./terms";
import { termSplitter } from "./termSplitter";

const split = termSplitter(terms);

/** A text whose terms can be asked what they mean. */
export function Terms({ text }: { text: string }) {
  // A chart on a page of others stands alone.
  if (!useTaken() || isEmbedded()) return text;
  return split(text).map((part) =>
    typeof part === "string" ? part : <TermPlace key={part.term.id} {...part} />,
  );
}
