import type { Atlas } from "./atlas";
import { atOnce } from "./atOnce";
import type { Column } from "./compareColumns";
import type { DataUnit, FigureRef } from "./figureRef";
import type { Outcome } from "./outcome";

/** A figure in the unit of its row, or why there is none: nothing moves there, no size is known, it is not in that base. */
export type Compared = number | "nothing" | "no-size" | "not-held";

export const COMPARE_GROUPS = ["money", "arrives", "families", "draws", "holdings"] as const;

/** A line of the comparison: one value for each column, in their order. `label` comes from the data, or is an id. */
export interface ComparedRow {
  readonly group: (typeof COMPARE_GROUPS)[number];
  readonly ref: FigureRef;
  readonly label: string;
  readonly unit: DataUnit;
  readonly values: readonly Compared[];
  readonly differs: boolean;
}

const MOST_DRAWS = 6;
const STRETCH = 500; // holdings compared between two pauses

interface Leaf {
  readonly id: string;
  readonly label: string;
  readonly mostDrawn: number;
}

/** Families of classes, in the order of their first class. */
export function familiesOf(atlas: Atlas): readonly string[] {
  const classes = [...atlas.classes.values()].sort((one, other) => one.order - other.order);
  return [...new Set(classes.map(({ family }) => family))];
}

/** The classes of a family. */
export function classesIn(atlas: Atlas, family: string): readonly string[] {
  return [...atlas.classes.values()].filter((each) => each.family === family).map(({ id }) => id);
}

/** Ids and labels of all leaves that any column has, in tree order of the first that has them; and the most it gives in any. */
function* leavesOf(columns: readonly Column[]): Generator<void, readonly Leaf[]> {
  const leaves = new Map<string, { id: string; label: string; mostDrawn: number }>();
  for (const { outcome } of columns) {
    for (const { id, label, destination } of outcome.rows) {
      if (destination !== null) continue;
      const drawn = outcome.draw[id] ?? 0;
      const known = leaves.get(id);
      if (!known) leaves.set(id, { id, label, mostDrawn: drawn });
      else if (drawn > known.mostDrawn) known.mostDrawn = drawn;
    }
    yield;
  }
  return [...leaves.values()];
}

function percentTo({ reached }: Outcome, id: string): Compared {
  const found = reached.find(({ destination }) => destination.id === id);
  return found ? (found.percent ?? "no-size") : "nothing";
}

function heldIn({ rowById }: Outcome, id: string): Compared {
  return rowById.get(id)?.after ?? "not-held";
}

/**
 * What scenarios side by side differ in, and what they share. Money in the unit of the atlas. In steps, since an own plan
 * can have thousands of holdings.
 */
export function* rowSteps(atlas: Atlas, columns: readonly Column[]): Generator<void, readonly ComparedRow[]> {
  type Head = Omit<ComparedRow, "values" | "differs">;
  function row(head: Head, value: (outcome: Outcome) => Compared): ComparedRow {
    const values = columns.map(({ outcome }) => value(outcome));
    return { ...head, values, differs: values.some((each) => each !== values[0]) };
  }
  const money = { group: "money", label: "", unit: atlas.money } as const;
  const short = columns.some(({ outcome }) => outcome.shortfall > 0);
  const reached = [...atlas.destinations.values()].filter(({ id }) =>
    columns.some(({ outcome }) => (outcome.inflow[id] ?? 0) > 0),
  );
  const families = familiesOf(atlas).map((id) => {
    const classes = classesIn(atlas, id);
    const head = { group: "families", ref: { kind: "family", id }, label: id, unit: atlas.money } as const;
    return row(head, ({ classesAfter }) => classes.reduce((all, each) => all + classesAfter[each]!, 0));
  });
  const leaves = yield* leavesOf(columns);
  const drawn = leaves
    .filter(({ mostDrawn }) => mostDrawn > 0)
    .sort((one, other) => other.mostDrawn - one.mostDrawn);
  yield;
  const holdings: ComparedRow[] = [];
  for (const [place, { id, label }] of leaves.entries()) {
    const head = { group: "holdings", ref: { kind: "row", id }, label, unit: atlas.money } as const;
    holdings.push(row(head, (outcome) => heldIn(outcome, id)));
    if (place % STRETCH === 0) yield;
  }
  return [
    row({ ...money, ref: { kind: "base" } }, ({ baseTotal }) => baseTotal),
    row({ ...money, ref: { kind: "moved" } }, ({ moved }) => moved),
    row({ ...money, unit: "bp", ref: { kind: "moved-share" } }, ({ movedBp }) => movedBp),
    ...(short ? [row({ ...money, ref: { kind: "shortfall" } }, ({ shortfall }) => shortfall)] : []),
    ...reached.flatMap(({ id, label, wholeLabel }) => [
      row(
        { group: "arrives", ref: { kind: "inflow", id }, label, unit: atlas.money },
        ({ inflow }) => inflow[id] ?? 0,
      ),
      row({ group: "arrives", ref: { kind: "percent", id }, label: wholeLabel, unit: "pct" }, (outcome) =>
        percentTo(outcome, id),
      ),
    ]),
    ...families.filter(({ values }) => values.some((value) => value !== 0)),
    ...drawn
      .slice(0, MOST_DRAWS)
      .map(({ id, label }) =>
        row(
          { group: "draws", ref: { kind: "draw", id }, label, unit: atlas.money },
          ({ draw }) => draw[id] ?? "not-held",
        ),
      ),
    ...holdings,
  ];
}

/** The same at once. */
export function compareRows(atlas: Atlas, columns: readonly Column[]): readonly ComparedRow[] {
  return atOnce(rowSteps(atlas, columns));
}
