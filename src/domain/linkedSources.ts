import type { Refusal } from "./linkedShares";
import { WHOLE } from "./scenario";
import { splitWhole, type Weights } from "./splitWhole";

/** Sources after a wish, without zeros, in tree order, summing to 10,000. `refusal` null: granted as made. */
export interface GrantedSources {
  readonly from: Weights;
  readonly refusal: Refusal | "alone" | null;
}

/** The leaves as lines: their ids in tree order, and which are locked. */
export interface SourceLines {
  readonly order: readonly string[];
  readonly locked: readonly string[];
}

/** The most a source can give: what the locked others leave of 10,000. */
export function sourceRoom(start: Weights, lines: SourceLines, id: string): number {
  const held = lines.locked.reduce((all, other) => all + (other === id ? 0 : (start[other] ?? 0)), 0);
  return WHOLE - held;
}

/**
 * Sets one source from the start of a gesture: the unlocked others take the rest in proportion to what they had then,
 * equally where all had nothing. Without an unlocked other nothing changes. Source: scenario contract, sliders.
 */
export function setSource(start: Weights, lines: SourceLines, id: string, wish: number): GrantedSources {
  if (lines.locked.includes(id)) return { from: start, refusal: "locked" };
  const others = lines.order.filter((other) => other !== id && !lines.locked.includes(other));
  if (others.length === 0) return { from: start, refusal: "alone" };
  const room = sourceRoom(start, lines, id);
  const share = Math.max(0, Math.min(room, Math.round(wish)));
  const rest = splitWhole(
    room - share,
    Object.fromEntries(others.map((other) => [other, start[other] ?? 0])),
  );
  const wanted: Weights = { ...start, ...rest, [id]: share };
  const from = Object.fromEntries(
    lines.order.flatMap((leaf) => (wanted[leaf] ? [[leaf, wanted[leaf]]] : [])),
  );
  const refusal = wish > room ? (room < WHOLE ? "no-room" : "over-whole") : wish < 0 ? "below-zero" : null;
  return { from, refusal };
}
