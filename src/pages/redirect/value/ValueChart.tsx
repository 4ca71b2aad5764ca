import { Effect } from "../../../charts/effect/Effect";
import { effectLayout } from "../../../charts/effect/effectLayout";
import { measureText } from "../../../charts/shared/measureText";
import { useWidth } from "../../../charts/shared/useWidth";
import type { FigureRef } from "../../../domain/figureRef";
import type { DestinationOutcome } from "../../../domain/outcome";
import { formatMoneyShort } from "../../../format/money";
import { effectAlternative } from "../../../text/alternatives/effectAlternative";
import { locale } from "../../../text/messages";
import { e } from "../../../text/valueMessages";

const NARROW = 520; // px at usual text, below which the amounts stand without words
const USUAL_WIDTH = 972; // px, until measured

interface Props {
  readonly reached: readonly DestinationOutcome[];
  readonly onAsk: (figure: FigureRef) => void;
}

function short(usdMillions: number): string {
  return formatMoneyShort(usdMillions, locale);
}

function wordsOf({ effect, size }: DestinationOutcome, isNarrow: boolean) {
  const { low, mid, high } = effect!;
  const market = size && e.mark_size({ amount: short(size.usdMillions) });
  // From left to right they are low, middle and high, as the heading says.
  if (isNarrow) return { low: short(low), mid: short(mid), high: short(high), size: market };
  return {
    size: market,
    low: e.mark_low({ amount: short(low) }),
    mid: e.mark_mid({ amount: short(mid) }),
    high: e.mark_high({ amount: short(high) }),
  };
}

function spokenOf({ destination, effect, size }: DestinationOutcome): string {
  const { low, mid, high } = effect!;
  const { label } = destination;
  const ends = { label, low: short(low), mid: short(mid), high: short(high) };
  return size ? e.row_name_size({ ...ends, size: short(size.usdMillions) }) : e.row_name(ends);
}

/** The ranges of all markets that a multiplier applies to, on one axis. */
export function ValueChart({ reached, onAsk }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const byId = new Map(reached.map((entry) => [entry.destination.id, entry]));
  const ranges = reached.map(({ destination, effect, size }) => ({
    id: destination.id,
    ...effect!,
    size: size && size.usdMillions,
  }));
  const isNarrow = width < NARROW * textScale;
  const words = { of: (id: string) => wordsOf(byId.get(id)!, isNarrow), tick: short };
  return (
    <div ref={element} className="value-chart">
      <h3>{e.chart_heading()}</h3>
      <p className="note">{e.chart_scale()}</p>
      <Effect
        boxes={effectLayout(ranges, words, width, measureText, textScale)}
        names={
          new Map(
            reached.map((entry) => [
              entry.destination.id,
              { label: entry.destination.label, spoken: spokenOf(entry) },
            ]),
          )
        }
        name={e.chart_name()}
        about={effectAlternative(reached)}
        help={e.chart_help()}
        onAsk={(id) => onAsk({ kind: "effect-value", id, at: "mid" })}
      />
    </div>
  );
}
