import type { Verdict as VerdictId } from "../../domain/story";
import { verdictName } from "../../text/storyNames";

const SIGNS: Readonly<Record<VerdictId, string>> = {
  wrong: "✕",
  imprecise: "≈",
  right: "✓",
  unverifiable: "?",
};

/** A verdict with its sign, so that colour is not alone. */
export function Verdict({ verdict }: { verdict: VerdictId }) {
  return (
    <strong className="verdict" data-verdict={verdict}>
      <span aria-hidden="true">{SIGNS[verdict]}</span> {verdictName(verdict)}
    </strong>
  );
}
