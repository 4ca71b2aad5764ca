import type { Atlas } from "./atlas";
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

/** Families of classes, in the order of their first class. */
export function familiesOf(atlas: Atlas): readonly string[] {
  const classes = [...atlas.classes.values()].sort((one, other) => one.order - other.order);
  return [...new Set(classes.map(({ family }) => family))];
}

/** The classes of a family. */
export function classesIn(atlas: Atlas, family: string): readonly string[] {
  return [...atlas.classes.values()].filter((each) => each.family === family).map(({ id }) => id);
}

/** Ids and labels of all leaves that any column has, in tree order of the first that has them. */
function leavesOf(columns: readonly Column[]): ReadonlyMap<string, string> {
  const rows = columns
    .flatMap(({ outcome }) => outcome.rows)
    .filter(({ destination }) => destination === null);
  return new Map(
    [...rows]
      .reverse()
      .map(({ id, label }) => [id, label] as const)
      .reverse(),
  );
}

function percentTo({ reached }: Outcome, id: string): Compared {
  const found = reached.find(({ destination }) => destination.id === id);
  return found ? (found.percent ?? "no-size") : "nothing";
}

function heldIn({ rowById }: Outcome, id: string): Compared {
  return rowById.get(id)?.after ?? "not-held";
}

/** What scenarios side by side differ in, and what they share. Money in the unit of the atlas. */
export function compareRows(atlas: Atlas, columns: readonly Column[]): readonly ComparedRow[] {
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
  const leaves = [...leavesOf(columns)];
  const most = (id: string) => Math.max(...columns.map(({ outcome }) => outcome.draw[id] ?? 0));
  const drawn = leaves.filter(([id]) => most(id) > 0).sort(([one], [other]) => most(other) - most(one));
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
      .map(([id, label]) =>
        row(
          { group: "draws", ref: { kind: "draw", id }, label, unit: atlas.money },
          ({ draw }) => draw[id] ?? "not-held",
        ),
      ),
    ...leaves.map(([id, label]) =>
      row({ group: "holdings", ref: { kind: "row", id }, label, unit: atlas.money }, (outcome) =>
        heldIn(outcome, id),
      ),
    ),
  ];
}
