import { Ranges } from "../../charts/ranges/Ranges";
import { rangesLayout, type RangeRow } from "../../charts/ranges/rangesLayout";
import { measureText } from "../../charts/shared/measureText";
import { useWidth } from "../../charts/shared/useWidth";
import type { ModelView } from "../../domain/explainModel";
import type { FigureRef } from "../../domain/figureRef";
import { formatRate } from "../../format/rate";
import { rangesAlternative } from "../../text/alternatives/riskAlternative";
import { locale } from "../../text/messages";
import { ratePart } from "../../text/modelParts";
import { o } from "../../text/outcomeMessages";
import { UntilTaken } from "../site/UntilTaken";

const USUAL_WIDTH = 420; // px, until measured
const SIDES = ["before", "after"] as const;

interface Props {
  readonly view: ModelView;
  readonly of: "fee" | "return" | "swing";
  readonly name: string;
  readonly onAsk: (figure: FigureRef) => void;
}

/** A rate of the mix before and after, each with its range. */
export function RangesChart({ view, of, name, onAsk }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const parts = SIDES.map((side) => ({
    side,
    label: o[side](),
    low: ratePart(view, of, side, "low"),
    used: ratePart(view, of, side),
    high: ratePart(view, of, side, "high"),
  }));
  const rows = parts.map(({ side, label, low, used, high }): RangeRow => ({
    id: side,
    label,
    text: used.text,
    low: low.value,
    used: used.value,
    high: high.value,
  }));
  function spoken(id: string): string {
    const { label, low, used, high } = parts.find(({ side }) => side === id)!;
    const range = { label, value: used.text, low: low.text, high: high.text };
    return low.value === high.value ? o.spoken(range) : o.spoken_range(range);
  }
  return (
    <div ref={element} className="ranges-chart">
      <UntilTaken>
        <Ranges
          boxes={rangesLayout(
            rows,
            (value, decimals) => formatRate(value / 100, locale, decimals),
            width,
            measureText,
            textScale,
          )}
          name={name}
          about={rangesAlternative(view, of)}
          help={o.chart_help()}
          spoken={spoken}
          onAsk={(id) => onAsk(parts.find(({ side }) => side === id)!.used.ref)}
        />
      </UntilTaken>
    </div>
  );
}
