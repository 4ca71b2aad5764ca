import { nice, ticks } from "d3";

const TICKS = 5;

/** A value in per cent; null where there is none. */
export interface FallValue {
  readonly id: string;
  readonly pct: number | null;
}

/** A bar: where it begins and how long it is, in per cent of the track. */
export interface FallBox {
  readonly id: string;
  readonly start: number;
  readonly length: number;
}

/** Bars on one scale: falls to the right of 0, gains to the left, in per cent of the track. */
export interface FallsBoxes {
  readonly zero: number;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly bars: ReadonlyMap<string, FallBox>;
}

/** Puts values on one scale that holds 0 and all of them; a fall of 20 is twice as long as one of 10. */
export function fallsLayout(values: readonly FallValue[]): FallsBoxes {
  const known = values.flatMap(({ pct }) => (pct === null ? [] : [pct]));
  const [low, high] = nice(Math.min(0, ...known), Math.max(0, ...known), TICKS);
  const span = high - low || 1;
  const at = (pct: number) => ((high - pct) / span) * 100;
  const zero = at(0);
  return {
    zero,
    ticks: ticks(low, high, TICKS)
      .map((value) => ({ value, at: at(value) }))
      .reverse(),
    bars: new Map(
      values.flatMap(({ id, pct }): (readonly [string, FallBox])[] =>
        pct === null ? [] : [[id, { id, start: Math.min(zero, at(pct)), length: Math.abs(at(pct) - zero) }]],
      ),
    ),
  };
}
