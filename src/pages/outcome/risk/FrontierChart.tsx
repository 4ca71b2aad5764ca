import { useState } from "react";
import { Frontier } from "../../../charts/frontier/Frontier";
import { frontierLayout, type FrontierPoint } from "../../../charts/frontier/frontierLayout";
import { measureText } from "../../../charts/shared/measureText";
import { useWidth } from "../../../charts/shared/useWidth";
import { Choice } from "../../../controls/Choice";
import type { ModelView } from "../../../domain/explainModel";
import type { FigureRef } from "../../../domain/figureRef";
import { formatRate } from "../../../format/rate";
import { riskAlternative } from "../../../text/alternatives/riskAlternative";
import { locale } from "../../../text/messages";
import { o } from "../../../text/outcomeMessages";
import { pointRef, rateText } from "./riskPoints";
import { UntilTaken } from "../../site/UntilTaken";

const USUAL_WIDTH = 640; // px, until measured
const HEIGHT = 360; // px at usual text

interface Props {
  readonly view: ModelView;
  readonly points: readonly FrontierPoint[];
  readonly onAsk: (figure: FigureRef) => void;
}

/** The mixes and the destinations by swing and expected return; the two mixes also close up. */
export function FrontierChart({ view, points, onAsk }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const [shown, setShown] = useState<"all" | "close">("all");
  const drawn = shown === "all" ? points : points.slice(0, 2);
  function spoken(id: string): string {
    const { label, return: expected, swing } = points.find((point) => point.id === id)!;
    return o.frontier_spoken({
      label,
      return: rateText(expected.used),
      low: rateText(expected.low),
      high: rateText(expected.high),
      swing: rateText(swing.used),
      swingLow: rateText(swing.low),
      swingHigh: rateText(swing.high),
    });
  }
  const tick = (value: number) => formatRate(value, locale, Number.isInteger(value) ? 0 : 1);
  const size = { width, height: HEIGHT * Math.max(1, textScale * 0.8) };
  return (
    <div className="frontier-chart">
      <div className="frontier-head">
        <div>
          <h3>{o.frontier()}</h3>
          <p className="quiet">{o.frontier_deck()}</p>
        </div>
        <Choice
          legend={o.frontier_show()}
          options={[
            { value: "all", label: o.frontier_all() },
            { value: "close", label: o.frontier_close() },
          ]}
          value={shown}
          onChange={setShown}
        />
      </div>
      <div ref={element}>
        <UntilTaken>
          <Frontier
            boxes={frontierLayout(drawn, tick, size, measureText, textScale)}
            labels={{
              name: o.frontier_chart(),
              about: riskAlternative(view, points),
              help: o.chart_help(),
              across: o.frontier_across(),
            }}
            spoken={spoken}
            onAsk={(id) => onAsk(pointRef(id, "return"))}
          />
        </UntilTaken>
      </div>
    </div>
  );
}
