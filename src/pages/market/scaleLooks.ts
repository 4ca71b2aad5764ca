import type { NestedLook, ScaleLook } from "../../charts/scale/ScaleLook";
import { classFill, movedGround } from "../../charts/shared/tileFill";
import { isEstimated } from "../../domain/figure";
import type { Outcome } from "../../domain/outcome";
import type { ScaleItem } from "../../domain/scaleItems";
import { formatDate } from "../../format/date";
import { formatMoneyShort } from "../../format/money";
import { formatPercent } from "../../format/share";
import { locale } from "../../text/messages";
import { s } from "../../text/scaleMessages";
import { scaleAmount, scaleLabel } from "../../text/scaleName";
import { NESTED } from "./scaleMarks";

const CLASSES: Readonly<Record<string, string>> = {
  "world-equities": "intl-stocks",
  "us-equities": "us-large-stocks",
  "us-equities-mid-2025": "us-small-mid-stocks",
  "us-treasuries": "treasuries-special",
  "us-corporate-bonds": "bonds",
  "us-money-funds": "money-market",
  "private-markets": "alternatives-mixed",
  "semi-liquid-funds": "hedge-funds",
  "us-bitcoin-etfs": "bitcoin",
};
const SAVINGS = "var(--family-mixed)"; // the hue of 401(k) plans, of no other item
const TINT = 24; // per cent of its colour in the ground of a market that money can go to

function paint({ id, kind }: ScaleItem): Pick<ScaleLook, "fill" | "edge"> {
  if (id === "401k") return { fill: SAVINGS, edge: "var(--ink)" };
  if (kind === "retirement") return { fill: "var(--sunken)", edge: "var(--ink)" };
  if (kind === "comparator" && id !== "all-crypto")
    return { fill: classFill(CLASSES[id] ?? "brokerage"), edge: "var(--line-strong)" };
  const ground = movedGround(id === "all-crypto" ? "other-crypto" : id);
  return { fill: `color-mix(in srgb, ${ground} ${TINT}%, var(--paper))`, edge: ground };
}

function spokenName(item: ScaleItem): string {
  const amount = scaleAmount(item.usdMillions, item.basis);
  let name = s.mark({ label: scaleLabel(item), amount, date: formatDate(item.asOf, locale) });
  if (isEstimated(item.basis)) name = s.mark_estimated({ mark: name });
  if (item.weak) name = s.mark_weak({ mark: name });
  if (item.inflow > 0) name = s.mark_inflow({ mark: name, amount: formatMoneyShort(item.inflow, locale) });
  if (item.outflow > 0) name = s.mark_outflow({ mark: name, amount: formatMoneyShort(item.outflow, locale) });
  return name;
}

function nestedLook(item: ScaleItem, items: readonly ScaleItem[], outcome: Outcome): NestedLook | null {
  const inside = items.find(({ id }) => id === NESTED[item.id]);
  const node = inside && outcome.releaseTree.tree.byId.get(inside.id);
  if (!inside || !node) return null;
  const share = formatPercent((100 * inside.usdMillions) / item.usdMillions, locale);
  return { fill: paint(inside).fill, words: [node.shortLabel, s.nested({ share })] };
}

/** How each item looks and what is said of it, by id. */
export function scaleLooks(items: readonly ScaleItem[], outcome: Outcome): ReadonlyMap<string, ScaleLook> {
  return new Map(
    items.map((item) => [
      item.id,
      {
        id: item.id,
        name: spokenName(item),
        value: item.usdMillions,
        ...paint(item),
        estimated: isEstimated(item.basis),
        nested: nestedLook(item, items, outcome),
      },
    ]),
  );
}
