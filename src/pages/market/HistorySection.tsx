import { memo, useId } from "react";
import { Choice } from "../../controls/Choice";
import { useHistory } from "../../datasets/useHistory";
import type { Atlas } from "../../domain/atlas";
import type { FigureRef } from "../../domain/figureRef";
import type { History, HistoryMeasure } from "../../domain/history";
import { priceYear } from "../../domain/measuredPeriod";
import { h } from "../../text/historyMessages";
import { sentences } from "../../text/sentences";
import { FileFailure } from "../site/FileFailure";
import type { ShownRelease } from "./historyAreas";
import { HistoryPanel } from "./HistoryPanel";
import "./history.css";
import "./historyDetails.css";

interface Props {
  readonly atlas: Atlas;
  readonly measure: HistoryMeasure;
  readonly onMeasure: (measure: HistoryMeasure) => void;
  readonly release: ShownRelease;
  readonly onAsk: (figure: FigureRef) => void;
}

function unitText(measure: HistoryMeasure, history: History): string {
  if (measure === "real") return h.unit_real({ year: String(priceYear(history)) });
  return measure === "share" ? h.unit_share() : h.unit_usd();
}

/** Retirement assets by type since 1974: chart, reading and table; loaded when it is shown, with words when it fails. */
export const HistorySection = memo(function HistorySection(props: Props) {
  const { atlas, measure, onMeasure, release, onAsk } = props;
  const loaded = useHistory(atlas);
  const { data, error, isFetching } = loaded;
  const heading = useId();
  return (
    <section className="history" id="history" aria-labelledby={heading} aria-busy={isFetching}>
      <div className="history-head">
        <div>
          <h2 id={heading}>{h.heading()}</h2>
          <p className="quiet">{sentences([h.deck(), data ? unitText(measure, data) : ""])}</p>
        </div>
        <Choice
          legend={h.measure()}
          options={[
            { value: "usd", label: h.measure_usd() },
            { value: "share", label: h.measure_share() },
            { value: "real", label: h.measure_real() },
          ]}
          value={measure}
          onChange={onMeasure}
        />
      </div>
      {data ? (
        <HistoryPanel history={data} measure={measure} release={release} onAsk={onAsk} />
      ) : error ? (
        <FileFailure part="history-error" heading={h.failed_heading()} query={loaded} />
      ) : (
        <div className="history-waiting" role="status">
          {h.loading()}
        </div>
      )}
    </section>
  );
});
