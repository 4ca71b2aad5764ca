import type { Atlas } from "../domain/atlas";
import type { Basis } from "../domain/figure";
import type { MoneyUnit } from "../domain/figureRef";
import type { Outcome } from "../domain/outcome";
import type { Said } from "../domain/said";
import { t } from "../text/fileMessages";
import { baseLabel } from "../text/baseName";
import { d } from "../text/onDemandMessages";
import { saidText } from "../text/saidText";
import { sentences } from "../text/sentences";
import type { Cell, FileTable } from "./FileTable";

interface Given {
  readonly basis?: Basis | undefined;
  readonly asOf?: string | undefined;
  readonly formula?: Said | undefined;
  readonly note?: string | undefined;
  readonly sources?: readonly string[] | undefined;
}

type Unit = MoneyUnit | "usd_year" | "usdMillions_year" | "bp" | "times" | "pct";

/** A row: what is assumed, of what, how much, in which unit, and where that comes from. */
function row(what: string, of: string, value: number, unit: Unit, given: Given = {}): readonly Cell[] {
  const units = {
    usd: t.unit_usd,
    usdMillions: t.unit_usd_millions,
    usd_year: t.unit_usd_year,
    usdMillions_year: t.unit_usd_millions_year,
    bp: t.unit_bp,
    times: t.unit_times,
    pct: t.unit_pct,
  };
  const { basis = "", asOf = "", formula, note, sources = [] } = given;
  const made = sentences([saidText(formula ?? ""), note ?? ""]);
  return [what, of, value, units[unit](), asOf, basis, made, sources.join(" ")];
}

/** The columns of a sheet of assumptions, and its rows. */
function assumptions(rows: readonly (readonly Cell[])[]): FileTable {
  return {
    name: t.assumptions_name(),
    columns: [
      { key: "assumption", label: t.col_assumption(), kind: "text" },
      { key: "of", label: t.col_of(), kind: "text" },
      { key: "value", label: t.col_value(), kind: "number" },
      { key: "unit", label: t.col_unit(), kind: "text" },
      { key: "as_of", label: t.col_as_of(), kind: "text" },
      { key: "basis", label: t.col_basis(), kind: "basis" },
      { key: "how_it_is_made", label: t.col_note(), kind: "text" },
      { key: "sources", label: t.col_sources(), kind: "code" },
    ],
    rows,
  };
}

function chosen(atlas: Atlas, { scenario, releaseTree: { tree } }: Outcome) {
  const { to, from } = scenario;
  const into = Object.entries(to).map(([id, points]) =>
    row(t.assume_share(), atlas.destinations.get(id)!.label, points, "bp"),
  );
  if (from === "prorata") return [...into, row(t.assume_from(), t.assume_prorata(), 10_000, "bp")];
  const out = Object.entries(from).map(([id, points]) =>
    row(t.assume_from(), tree.byId.get(id)!.label, points, "bp"),
  );
  return [...into, ...out];
}

function ofMarkets({ reached, money }: Outcome) {
  return reached.flatMap(({ destination: { label, impact }, size, record, effect }) => [
    ...(size ? [row(t.assume_size(), label, size.usdMillions, money, size)] : []),
    ...(record ? [row(t.assume_record(), label, record.usdMillionsPerYear, `${money}_year`, record)] : []),
    ...(effect
      ? [
          row(t.assume_low(), label, impact.low!, "times", impact),
          row(t.assume_mid(), label, impact.mid!, "times", impact),
          row(t.assume_high(), label, impact.high!, "times", impact),
        ]
      : []),
  ]);
}

/** What a redirection rests on: the choices, the holdings, the sizes and paces, the split of classes. */
export function assumptionsTable(atlas: Atlas, outcome: Outcome): FileTable {
  const { tree, release } = outcome.releaseTree;
  const asOf = release.asOf;
  const [only, second] = outcome.roots;
  const base = second || !only ? { asOf, basis: outcome.baseBasis } : { ...only, asOf };
  const held = outcome.rows.filter(({ destination }) => destination === null);
  const classes = new Set(outcome.rows.map(({ assetClass }) => assetClass));
  const splits = [...classes].flatMap((id) => {
    const split = atlas.lookThrough.get(id);
    return (split?.into ?? []).map((part) => {
      const of = atlas.classes.get(id)!.label + d.colon() + atlas.classes.get(part.class)!.label;
      return row(t.assume_split(), of, part.pct, "pct", split);
    });
  });
  return assumptions([
    row(t.assume_base(), baseLabel(outcome.roots), outcome.baseTotal, outcome.money, base),
    ...chosen(atlas, outcome),
    ...held.map(({ id, label, before }) =>
      row(t.assume_holding(), label, before, outcome.money, { ...tree.byId.get(id)!, asOf }),
    ),
    ...ofMarkets(outcome),
    ...splits,
  ]);
}

/** What the amounts of a market rest on: each with its date, how it was made and its sources. */
export function amountsTable(
  amounts: readonly (Given & { readonly label: string; readonly usdMillions: number })[],
): FileTable {
  return assumptions(
    amounts.map((one) => row(t.assume_amount(), one.label, one.usdMillions, "usdMillions", one)),
  );
}
