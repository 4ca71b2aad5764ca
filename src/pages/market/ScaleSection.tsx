import { useMemo } from "react";
import { Scale } from "../../charts/scale/Scale";
import { ScaleBars } from "../../charts/scale/ScaleBars";
import { freeCorner, scaleLayout } from "../../charts/scale/scaleLayout";
import { measureText } from "../../charts/shared/measureText";
import { useWidth } from "../../charts/shared/useWidth";
import { Choice } from "../../controls/Choice";
import type { Atlas } from "../../domain/atlas";
import type { FigureRef } from "../../domain/figureRef";
import type { Outcome } from "../../domain/outcome";
import { sizeRef } from "../../domain/ratioRef";
import { bySize, newestMarketDate, scaleItems, type ScaleItem } from "../../domain/scaleItems";
import { formatDate } from "../../format/date";
import { scaleAlternative } from "../../text/alternatives/scaleAlternative";
import { locale } from "../../text/messages";
import { s } from "../../text/scaleMessages";
import { scaleLabel } from "../../text/scaleName";
import { ScaleHint } from "./ScaleHint";
import { ScaleLegend } from "./ScaleLegend";
import { ScalePair } from "./ScalePair";
import { ScaleTable } from "./ScaleTable";
import { scaleLooks } from "./scaleLooks";
import { scaleMarks } from "./scaleMarks";

/** How the sizes are drawn. */
export type ScaleForm = "squares" | "bars";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly form: ScaleForm;
  readonly onForm: (form: ScaleForm) => void;
  readonly pair: readonly [string, string];
  readonly onPair: (pair: readonly [string, string]) => void;
  readonly onMarket: (market: string) => void;
  readonly onAsk: (figure: FigureRef) => void;
}

const USUAL_WIDTH = 1312; // px, until measured
const LEGEND = { width: 304, height: 116 }; // px that the legend takes in a corner of the picture

function marketText(market: string, atlas: Atlas): string {
  if (market === newestMarketDate(atlas)) return s.market_newest();
  const story = [...atlas.releases.values()][0]!.release.asOf;
  return market === "story"
    ? s.market_story({ date: formatDate(story, locale) })
    : s.market_up_to({ date: formatDate(market, locale) });
}

function MarketDate({ atlas, market, onMarket }: Pick<Props, "atlas" | "onMarket"> & { market: string }) {
  const offered = [...new Set(["story", newestMarketDate(atlas), market])];
  return (
    <div className="scale-market">
      <span className="quiet" aria-hidden="true">
        {s.market()}
      </span>
      <Choice
        legend={s.market()}
        options={offered.map((value) => ({ value, label: marketText(value, atlas) }))}
        value={market}
        onChange={onMarket}
      />
    </div>
  );
}

/** What squares and bars ask of the section, by the id of an item. */
function markActions(items: readonly ScaleItem[], outcome: Outcome, onAsk: Props["onAsk"]) {
  const find = (id: string) => items.find((item) => item.id === id)!;
  function hintOf(id: string) {
    return <ScaleHint item={find(id)} outcome={outcome} onAsk={onAsk} />;
  }
  return { hintOf, onAsk: (id: string) => onAsk(sizeRef(find(id))) };
}

/** Retirement money beside the destinations and the big public markets: in words, as squares or bars, as a table. */
export function ScaleSection({ atlas, outcome, form, onForm, pair, onPair, onMarket, onAsk }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const { market } = outcome.scenario;
  const { items, missing } = useMemo(() => scaleItems(atlas, outcome), [atlas, outcome]);
  const sorted = useMemo(() => bySize(items), [items]);
  const looks = useMemo(() => scaleLooks(sorted, outcome), [sorted, outcome]);
  const marks = useMemo(() => scaleMarks(sorted, outcome), [sorted, outcome]);
  const boxes = useMemo(() => scaleLayout(marks, width, measureText, textScale), [marks, width, textScale]);
  const inCorner =
    form === "squares" && freeCorner(boxes, LEGEND.width * textScale) > LEGEND.height * textScale;
  const about = useMemo(() => scaleAlternative(sorted), [sorted]);
  const drawn = { looks, ...markActions(items, outcome, onAsk) };
  return (
    <section className="scale-section" aria-label={s.section()}>
      <ScalePair atlas={atlas} items={sorted} pair={pair} onPair={onPair} onAsk={onAsk} />
      <div className="scale-toolbar">
        <Choice
          legend={s.form()}
          options={[
            { value: "squares", label: s.form_squares() },
            { value: "bars", label: s.form_bars() },
          ]}
          value={form}
          onChange={onForm}
        />
        <MarketDate atlas={atlas} market={market} onMarket={onMarket} />
      </div>
      <div ref={element} className={inCorner ? "scale-picture in-corner" : "scale-picture"}>
        <ScaleLegend outcome={outcome} perSide={form === "squares" ? boxes.perSide : null} />
        {form === "squares" ? (
          <Scale
            boxes={boxes}
            name={s.squares_name()}
            about={about}
            help={s.squares_help()}
            textScale={textScale}
            {...drawn}
          />
        ) : (
          <ScaleBars scaleMarks={marks} name={s.bars_name()} about={about} help={s.bars_help()} {...drawn} />
        )}
      </div>
      {missing.length > 0 && (
        <p className="note">
          {s.missing({
            date: formatDate(market, locale),
            list: new Intl.ListFormat(locale).format(missing.map(scaleLabel)),
          })}
        </p>
      )}
      <p className="note">{s.note()}</p>
      <ScaleTable items={sorted} looks={looks} outcome={outcome} onAsk={onAsk} />
    </section>
  );
}
