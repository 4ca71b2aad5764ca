import { DEFAULT_SCENARIO, WHOLE } from "./scenario";
import { splitWhole, sumOf, type Weights } from "./splitWhole";

/** Why a wish could not be granted as it was made. */
export type Refusal = "locked" | "no-room" | "all-locked" | "held-by-locks" | "over-whole" | "below-zero";

/** Shares after a wish, without zeros, in file order of destinations. `refusal` null: granted as made. */
export interface Granted {
  readonly to: Weights;
  readonly refusal: Refusal | null;
}

/** The destinations as lines: their ids in file order, and which are locked. */
export interface Lines {
  readonly order: readonly string[];
  readonly locked: readonly string[];
}

function withoutZeros(order: readonly string[], shares: Weights): Weights {
  return Object.fromEntries(order.flatMap((id) => (shares[id] ? [[id, shares[id]] as const] : [])));
}

/** The most a line can take: what the other lines leave of 10,000. */
export function roomFor(start: Weights, id: string): number {
  return WHOLE - (sumOf(start) - (start[id] ?? 0));
}

/** Sets one line from the start of a gesture. No other line moves; a wish beyond the room is clamped. */
export function setShare(start: Weights, lines: Lines, id: string, wish: number): Granted {
  if (lines.locked.includes(id)) return { to: start, refusal: "locked" };
  const room = roomFor(start, id);
  const share = Math.max(0, Math.min(room, Math.round(wish)));
  const refusal = wish > room ? (room < WHOLE ? "no-room" : "over-whole") : wish < 0 ? "below-zero" : null;
  return { to: withoutZeros(lines.order, { ...start, [id]: share }), refusal };
}

/** The weights by which unlocked lines share the total; empty when none can move. */
function totalWeights(start: Weights, lines: Lines): Weights {
  const unlocked = lines.order.filter((id) => !lines.locked.includes(id));
  const held = unlocked.filter((id) => (start[id] ?? 0) > 0);
  if (held.length > 0) return Object.fromEntries(held.map((id) => [id, start[id]!]));
  const fallback = unlocked.filter((id) => id in DEFAULT_SCENARIO.to);
  return Object.fromEntries(fallback.map((id) => [id, 1]));
}

/** The least the total can be: what the locked lines hold. */
export function totalFloor(start: Weights, locked: readonly string[]): number {
  return locked.reduce((all, id) => all + (start[id] ?? 0), 0);
}

/** Sets the total from the start of a gesture: unlocked lines move in proportion, locked ones keep theirs. */
export function setTotal(start: Weights, lines: Lines, wish: number): Granted {
  const weights = totalWeights(start, lines);
  if (Object.keys(weights).length === 0) return { to: start, refusal: "all-locked" };
  const floor = totalFloor(start, lines.locked);
  const total = Math.max(floor, Math.min(WHOLE, Math.round(wish)));
  const moved = splitWhole(total - floor, weights);
  const refusal =
    wish > WHOLE ? "over-whole" : wish >= floor ? null : floor > 0 ? "held-by-locks" : "below-zero";
  return { to: withoutZeros(lines.order, { ...start, ...moved }), refusal };
}
