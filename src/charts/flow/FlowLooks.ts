import type { MoneyUnit } from "../../domain/figureRef";

/**
 * How the ends and ribbons of a flow look and what is said of them, by id of their mark.
 * `ground`: the plain colour that its ribbons have there; money of the base before and after, in the unit `money`.
 */
export interface FlowLooks {
  readonly money: MoneyUnit;
  readonly ends: ReadonlyMap<string, EndLook>;
  readonly ribbons: ReadonlyMap<string, string>;
}

/** An end: a leaf or a destination has a `node`, a class of assets none. */
export interface EndLook {
  readonly name: string;
  readonly fill: string;
  readonly ground: string;
  readonly estimated: boolean;
  readonly node: string | null;
  readonly money: MoneyUnit;
  readonly before: number;
  readonly after: number;
}
