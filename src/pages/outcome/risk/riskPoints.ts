import type { FrontierPoint } from "../../../charts/frontier/frontierLayout";
import type { Atlas } from "../../../domain/atlas";
import type { ModelView } from "../../../domain/explainModel";
import type { FigureRef } from "../../../domain/figureRef";
import { formatRate } from "../../../format/rate";
import { locale } from "../../../text/messages";
import { o } from "../../../text/outcomeMessages";
import type { Cell, Column } from "../DataTable";

/** The mix before and after, and each destination that money goes to, by itself; all where nothing moves. */
export function riskPoints(atlas: Atlas, { model, outcome }: ModelView): readonly FrontierPoint[] {
  const reached = outcome.reached.map(({ destination }) => destination);
  const shown = reached.length > 0 ? reached : [...atlas.destinations.values()];
  return [
    { id: "before", label: o.before(), ...model.before },
    { id: "after", label: o.after(), ...model.after },
    ...shown.map(({ id, shortLabel }) => ({ id, label: shortLabel, ...model.destinations.get(id)! })),
  ];
}

function isMix(id: string): id is "before" | "after" {
  return id === "before" || id === "after";
}

/** What to ask of a point. */
export function pointRef(id: string, of: "return" | "swing"): FigureRef {
  return isMix(id) ? { kind: `mix-${of}`, at: id } : { kind: `own-${of}`, id };
}

/** A rate with one decimal. */
export function rateText(pct: number): string {
  return formatRate(pct, locale);
}

/** Columns of the table of points. */
export function riskColumns(): readonly Column[] {
  return [
    { key: "point", label: o.frontier_point() },
    { key: "expected_return_bp", label: o.frontier_return() },
    { key: "expected_return_low_pct", label: o.low() },
    { key: "expected_return_high_pct", label: o.high() },
    { key: "swing_bp", label: o.frontier_swing() },
    { key: "swing_low_pct", label: o.low() },
    { key: "swing_high_pct", label: o.high() },
  ];
}

/** A row for each point: its expected return and swing with their ranges. */
export function riskRows(points: readonly FrontierPoint[]): readonly (readonly Cell[])[] {
  return points.map((point): readonly Cell[] => [
    { text: point.label, value: point.id },
    ...(["return", "swing"] as const).flatMap((of): readonly Cell[] => [
      {
        text: rateText(point[of].used),
        value: 100 * point[of].used,
        unit: "bp",
        figure: pointRef(point.id, of),
      },
      { text: rateText(point[of].low), value: point[of].low },
      { text: rateText(point[of].high), value: point[of].high },
    ]),
  ]);
}
