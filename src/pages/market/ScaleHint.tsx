import { HintCard } from "../../charts/shared/HintCard";
import { Sentence } from "../../controls/Sentence";
import type { FigureRef } from "../../domain/figureRef";
import type { Outcome } from "../../domain/outcome";
import { sizeRef } from "../../domain/ratioRef";
import type { ScaleItem } from "../../domain/scaleItems";
import { formatDate } from "../../format/date";
import { formatShare } from "../../format/share";
import { money, moneyBy, percentOf } from "../../text/amount";
import { basisText } from "../../text/basisText";
import { locale, m } from "../../text/messages";
import { fill, type Part } from "../../text/parts";
import { s } from "../../text/scaleMessages";
import { scaleDefinition, scaleLabel } from "../../text/scaleName";

/** What would arrive at an item or leave it, with numbers that can be asked; null where nothing does. */
function movedSentence(item: ScaleItem, outcome: Outcome): readonly Part[] | null {
  const { id, inflow, percent, outflow } = item;
  if (percent !== null) {
    return fill(s.hint_inflow, {
      amount: { text: money(inflow), value: inflow, unit: "usdMillions", ref: { kind: "inflow", id } },
      percent: { text: percentOf(percent), value: percent, unit: "pct", ref: { kind: "percent", id } },
    });
  }
  if (outflow === 0) return null;
  return fill(s.hint_outflow, {
    amount: { text: money(outflow), value: outflow, unit: "usdMillions", ref: { kind: "moved" } },
    share: {
      text: formatShare(outcome.movedBp, locale),
      value: outcome.movedBp,
      unit: "bp",
      ref: { kind: "moved-share" },
    },
  });
}

interface Props {
  readonly item: ScaleItem;
  readonly outcome: Outcome;
  readonly onAsk: (figure: FigureRef) => void;
}

/** The tooltip of a square or bar: size, date, basis, range, what is counted, what would move. */
export function ScaleHint({ item, outcome, onAsk }: Props) {
  const { usdMillions, basis, low, high, asOf, weak } = item;
  const range =
    low === undefined || high === undefined ? [] : [s.hint_range({ low: money(low), high: money(high) })];
  const moved = movedSentence(item, outcome);
  const lines = [
    moneyBy(usdMillions, basis),
    s.hint_date({ date: formatDate(asOf, locale), basis: basisText(basis) }),
    ...range,
    scaleDefinition(item),
    ...(weak ? [m.weak()] : []),
  ];
  return (
    <>
      <HintCard label={scaleLabel(item)} lines={lines} onAsk={() => onAsk(sizeRef(item))} onZoom={null} />
      {moved && (
        <p className="mt-2">
          <Sentence parts={moved} onAsk={onAsk} className="strong" />
        </p>
      )}
    </>
  );
}
