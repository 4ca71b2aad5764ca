import { memo, useMemo, useState } from "react";
import { Fan } from "../../../charts/fan/Fan";
import { fanLayout } from "../../../charts/fan/fanLayout";
import { measureText } from "../../../charts/shared/measureText";
import { sourceKey } from "../../../charts/shared/sourceKey";
import { useWidth } from "../../../charts/shared/useWidth";
import type { FigureRef } from "../../../domain/figureRef";
import type { SaverStudy } from "../../../domain/saverStudy";
import { saverAlternative } from "../../../text/alternatives/saverAlternative";
import { balancePart, paidPart, whenOf } from "../../../text/saverFigure";
import { s } from "../../../text/saverMessages";
import { fanInput } from "./fanInput";
import { FanKey } from "./FanKey";
import { SaverReadout } from "./SaverReadout";

const USUAL_WIDTH = 900; // px, until measured

interface Props {
  readonly study: SaverStudy;
  readonly onAsk: (figure: FigureRef) => void;
}

/** The fan with its cursor, its key and the balances of the year that is read. */
export const SaverFan = memo(function SaverFan({ study, onAsk }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const [held, setHeld] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const input = useMemo(() => fanInput(study), [study]);
  const boxes = useMemo(() => fanLayout(input, width, measureText, textScale), [input, width, textScale]);
  const last = study.years.length - 1;
  // Held at no year, the cursor stands at the last one.
  const shown = Math.min(last, pointed ?? held ?? last);
  const year = study.years[shown]!;
  const after = (percent: number) => balancePart(year, "after", percent).text;
  return (
    <div className="saver-picture">
      <FanKey />
      <div ref={element}>
        <Fan
          boxes={boxes}
          textScale={textScale}
          labels={{
            name: s.chart_name({ years: last }),
            about: saverAlternative(study),
            help: s.chart_help({ key: sourceKey }),
            spoken: s.spoken({
              when: whenOf(year.year),
              after: after(50),
              quarter: after(25),
              threequarters: after(75),
              low: after(5),
              high: after(95),
              before: balancePart(year, "before", 50).text,
              paid: paidPart(year).text,
            }),
          }}
          shown={shown}
          actions={{
            hold: (place) => {
              setPointed(null);
              setHeld(place);
            },
            point: setPointed,
            ask: () => onAsk(balancePart(year, "after", 50).ref),
          }}
        />
      </div>
      <SaverReadout year={year} onAsk={onAsk} />
    </div>
  );
});
