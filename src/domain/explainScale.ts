import type { Atlas } from "./atlas";
import { explain } from "./explain";
import { nodeSteps } from "./explainNode";
import { explainSize } from "./explainSize";
import { moneyStep, type Explanation, type Step } from "./explanation";
import type { Basis } from "./figure";
import type { FigureRef } from "./figureRef";
import type { Outcome } from "./outcome";
import { ratioItems, ratioValue } from "./ratioRef";
import { withAddition } from "./said";
import { ALL_CRYPTO, compare, cryptoParts, scaleItems, sizesOfOneDay, type ScaleItem } from "./scaleItems";

function cryptoSteps(atlas: Atlas, outcome: Outcome): readonly Step[] {
  const parts = cryptoParts(atlas) ?? [];
  const sizes = sizesOfOneDay(parts, outcome.scenario.market) ?? [];
  return sizes.map((size, index) => {
    const { id, label } = parts[index]!;
    const open = () => explainSize({ kind: "size", id }, size, parts[index]!, atlas.money);
    const said = withAddition(label, size.definition);
    return moneyStep(
      atlas.money,
      index === 0 ? "" : "+",
      "release",
      size.usdMillions,
      size.basis,
      open,
      said,
    );
  });
}

/** All crypto is a sum; money of the market tree is made as its release says. */
function itemSteps(atlas: Atlas, outcome: Outcome, { id, kind }: ScaleItem): readonly Step[] {
  if (id === ALL_CRYPTO) return cryptoSteps(atlas, outcome);
  const node = kind === "retirement" ? outcome.releaseTree.tree.byId.get(id) : undefined;
  return node ? nodeSteps(outcome.releaseTree, node) : [];
}

/** Explains the size of a node of the market tree, of a public market, or of all crypto. Throws for an unknown id. */
export function explainScaleItem(atlas: Atlas, outcome: Outcome, id: string): Explanation {
  const item = scaleItems(atlas, outcome).items.find((each) => each.id === id);
  if (!item) throw new Error(`Nothing called ${id} has a size`);
  const { usdMillions, basis, asOf, label, low, high, formula, publishedTotal, note, sources } = item;
  const definition = item.definition === null ? [] : [item.definition];
  return {
    ref: { kind: "comparator", id },
    value: usdMillions,
    unit: atlas.money,
    basis,
    asOf,
    label,
    low,
    high,
    formula,
    publishedTotal,
    notes: [...definition, ...(note === undefined ? [] : [note])],
    steps: itemSteps(atlas, outcome, item),
    sources,
  };
}

// A ratio is no better than the weaker of its two figures, and it is never printed by an issuer.
function ratioBasis(first: ScaleItem, second: ScaleItem): Basis {
  const weaker: readonly Basis[] = ["residual", "carried-forward", "estimated"];
  return weaker.find((basis) => first.basis === basis || second.basis === basis) ?? "derived";
}

/** Low: the first's low / the second's high; high: the other way. None where neither has a range. */
function ratioRange(first: ScaleItem, second: ScaleItem) {
  const ends = [first.low, first.high, second.low, second.high];
  if (ends.every((end) => end === undefined)) return {};
  const least = (first.low ?? first.usdMillions) / (second.high ?? second.usdMillions);
  const most = (first.high ?? first.usdMillions) / (second.low ?? second.usdMillions);
  return { least, most };
}

function itemStep(atlas: Atlas, outcome: Outcome, item: ScaleItem, sign: Step["sign"]): Step {
  const { id, usdMillions, label, asOf, basis } = item;
  const open = () => explainScaleItem(atlas, outcome, id);
  return moneyStep(atlas.money, sign, "release", usdMillions, basis, open, withAddition(label, asOf));
}

/** Explains how many times (below 1: what per cent of) the second amount the first is. Throws for an unknown id. */
export function explainRatio(atlas: Atlas, outcome: Outcome, id: string): Explanation {
  const [first, second] = ratioItems(scaleItems(atlas, outcome).items, id);
  if (!first || !second) throw new Error(`Nothing to compare in ${id}`);
  const { value, unit } = ratioValue(compare(first, second).times);
  const { least, most } = ratioRange(first, second);
  const inUnit = (times: number) => (unit === "pct" ? 100 * times : times);
  return {
    ref: { kind: "ratio", id },
    value,
    unit,
    basis: ratioBasis(first, second),
    asOf: first.asOf === second.asOf ? first.asOf : null,
    label: null,
    low: least === undefined ? undefined : inUnit(least),
    high: most === undefined ? undefined : inUnit(most),
    notes: [first, second].flatMap((item) => item.definition ?? []),
    steps: [itemStep(atlas, outcome, first, ""), itemStep(atlas, outcome, second, "÷")],
    sources: [...new Set([...first.sources, ...second.sources])],
  };
}

/** Explains any figure of the scale view. */
export function explainScale(atlas: Atlas, outcome: Outcome, ref: FigureRef): Explanation {
  if (ref.kind === "comparator") return explainScaleItem(atlas, outcome, ref.id);
  if (ref.kind === "ratio") return explainRatio(atlas, outcome, ref.id);
  return explain(atlas, outcome, ref);
}
