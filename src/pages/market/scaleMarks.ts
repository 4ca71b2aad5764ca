import type { ScaleMark } from "../../charts/scale/scaleLayout";
import type { SquareLine } from "../../charts/scale/squareLabel";
import type { Outcome } from "../../domain/outcome";
import type { ScaleItem } from "../../domain/scaleItems";
import { formatDate } from "../../format/date";
import { formatMoneyShort } from "../../format/money";
import { formatShare } from "../../format/share";
import { percentOf } from "../../text/amount";
import { locale, m } from "../../text/messages";
import { s } from "../../text/scaleMessages";
import { scaleAmount, scaleLabel } from "../../text/scaleName";

/** The item drawn inside another: 401(k) plans inside all retirement money. */
export const NESTED: Readonly<Record<string, string>> = { "us-retirement": "401k" };

function footOf(item: ScaleItem, outcome: Outcome): readonly SquareLine[] {
  const said = (text: string): SquareLine => ({ text, tone: "accent", strong: true, small: true });
  if (item.percent !== null)
    return [
      said(s.foot_inflow({ amount: formatMoneyShort(item.inflow, locale) })),
      {
        text: s.foot_percent({ percent: percentOf(item.percent) }),
        tone: "quiet",
        small: true,
      },
    ];
  if (item.outflow === 0) return [];
  return [
    said(s.foot_outflow({ share: formatShare(outcome.movedBp, locale) })),
    { text: formatMoneyShort(item.outflow, locale), tone: "quiet", small: true },
  ];
}

function markOf(item: ScaleItem, items: readonly ScaleItem[], outcome: Outcome): ScaleMark {
  const lines: SquareLine[] = [
    { text: scaleAmount(item.usdMillions, item.basis), tone: "ink" },
    { text: formatDate(item.asOf, locale), tone: "quiet", small: true },
  ];
  if (item.weak) lines.push({ text: m.weak(), tone: "warn", strong: true, small: true });
  return {
    id: item.id,
    value: item.usdMillions,
    nested: items.find(({ id }) => id === NESTED[item.id])?.usdMillions ?? null,
    hatched: Object.entries(item.hatched).map(([id, value]) => ({ id, value })),
    words: { name: scaleLabel(item), lines, foot: footOf(item, outcome) },
  };
}

/** What is drawn of each item, in the order given, and what stands beside it. */
export function scaleMarks(items: readonly ScaleItem[], outcome: Outcome): readonly ScaleMark[] {
  return items.map((item) => markOf(item, items, outcome));
}
