import { useMemo, useState } from "react";
import { Area } from "../../charts/area/Area";
import { areaLayout } from "../../charts/area/areaLayout";
import { measureText } from "../../charts/shared/measureText";
import { sourceKey } from "../../charts/shared/sourceKey";
import { useWidth } from "../../charts/shared/useWidth";
import { historyRef } from "../../domain/explainHistory";
import type { FigureRef } from "../../domain/figureRef";
import type { History, HistoryMeasure } from "../../domain/history";
import { historyBreaks } from "../../domain/historyBreaks";
import { historyPeriods } from "../../domain/historyPeriods";
import { historyAlternative } from "../../text/alternatives/historyAlternative";
import { breakText } from "../../text/breakText";
import { h } from "../../text/historyMessages";
import { periodName } from "../../text/periodName";
import { periodNote } from "../../text/periodNote";
import { spokenPeriod } from "../../text/spokenPeriod";
import { historyAreas, type ShownRelease } from "./historyAreas";
import { HistoryKey } from "./HistoryKey";
import { HistoryNotes } from "./HistoryNotes";
import { HistoryReadout } from "./HistoryReadout";
import { HistoryTable } from "./HistoryTable";
import { SteadyText } from "./SteadyText";

interface Props {
  readonly history: History;
  readonly measure: HistoryMeasure;
  readonly release: ShownRelease;
  readonly onAsk: (figure: FigureRef) => void;
}

const USUAL_WIDTH = 1312; // px, until measured

/** The reading, the chart, what is marked on it, and the table with its notes. */
export function HistoryPanel({ history, measure, release, onAsk }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const [held, setHeld] = useState<string | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const [open, setOpen] = useState(false);
  const periods = useMemo(() => historyPeriods(history), [history]);
  const breaks = useMemo(() => historyBreaks(history, periods), [history, periods]);
  const input = useMemo(() => historyAreas(history, measure, release), [history, measure, release]);
  const boxes = useMemo(() => areaLayout(input, width, measureText, textScale), [input, width, textScale]);
  const notes = useMemo(
    () => periods.map((period) => periodNote(history, period, measure)),
    [history, periods, measure],
  );

  const about = useMemo(() => historyAlternative(history, periods, measure), [history, periods, measure]);
  const indexOf = (id: string) => periods.findIndex(({ at }) => at === id);
  const wanted = indexOf(held ?? release.id);
  const heldIndex = wanted === -1 ? periods.length - 1 : wanted;
  const shown = pointed ?? heldIndex;
  const period = periods[shown]!;
  const change = breaks.find(({ at }) => at === period.at);
  const { total } = period.figures;

  return (
    <>
      <HistoryReadout history={history} period={period} measure={measure} onAsk={onAsk} />
      <SteadyText className="note" texts={notes} shown={notes[shown]!} />
      <div ref={element}>
        <Area
          boxes={boxes}
          unit={measure === "share" ? "bp" : "usdMillions"}
          textScale={textScale}
          labels={{
            name: h.chart_name({ from: periodName(periods[0]!.at), to: periodName(periods.at(-1)!.at) }),
            about,
            help: h.chart_help({ key: sourceKey }),
            spoken: spokenPeriod(history, period, measure, change),
          }}
          cursor={{ shown, held: heldIndex }}
          actions={{
            hold: (index) => {
              setPointed(null);
              setHeld(periods[index]!.at);
            },
            point: setPointed,
            ask: () => total && onAsk(historyRef(total.id, period.at, measure === "real" ? "real" : "usd")),
          }}
        />
      </div>
      <HistoryKey boxes={boxes} />
      <SteadyText
        className="note"
        texts={[h.chart_hint(), ...breaks.map(breakText)]}
        shown={change ? breakText(change) : h.chart_hint()}
      />
      <details className="history-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{h.table_open()}</summary>
        {open && <HistoryTable history={history} periods={periods} measure={measure} onAsk={onAsk} />}
        <HistoryNotes history={history} breaks={breaks} />
      </details>
    </>
  );
}
