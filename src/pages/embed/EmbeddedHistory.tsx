import { useCallback, useMemo } from "react";
import { useHistory } from "../../datasets/useHistory";
import type { HistoryMeasure } from "../../domain/history";
import { marketView } from "../../domain/marketView";
import { sourcesOf } from "../../export/sourcesOf";
import { formatDate } from "../../format/date";
import { change } from "../../state/actions";
import { ask } from "../../state/asked";
import { shownScenario, useScenarioStore } from "../../state/scenarioStore";
import { shareAddress } from "../../state/shareAddress";
import { b } from "../../text/embedMessages";
import { marketWords } from "../../text/marketWords";
import { locale } from "../../text/messages";
import { AskedMarketCard } from "../market/AskedMarketCard";
import { HistorySection } from "../market/HistorySection";
import { marketOutcome } from "../../domain/marketOutcome";
import { useMarketChart } from "../market/useMarketChart";
import { citedLine } from "./citedLine";
import { EmbedFrame } from "./EmbedFrame";
import type { EmbeddedProps } from "./EmbeddedProps";

/** Retirement money since 1974, as the Market page has it. */
export function EmbeddedHistory({ atlas, options }: EmbeddedProps) {
  const scenario = useScenarioStore(shownScenario);
  const { data } = useHistory(atlas);
  const view = useMemo(() => marketView(atlas, { ...scenario, node: null }), [atlas, scenario]);
  const outcome = useMemo(() => marketOutcome(atlas, scenario), [atlas, scenario]);
  const measured = useCallback((history: HistoryMeasure) => change(atlas, { history }), [atlas]);
  const link = shareAddress(scenario, useMarketChart(scenario.chart));
  const cited = useMemo(() => {
    const series = data ? [...data.annual.series.values(), ...data.quarterly.series.values()] : [];
    return sourcesOf(
      atlas,
      series.flatMap(({ sources }) => sources),
    );
  }, [atlas, data]);
  const { release } = view.releaseTree;
  return (
    <EmbedFrame
      options={options}
      words={{
        title: marketWords(view),
        base: b.release({ date: formatDate(release.asOf, locale), release: release.label }),
        sources: citedLine(cited),
        marks: "",
        link,
      }}
    >
      <HistorySection
        atlas={atlas}
        measure={scenario.history}
        onMeasure={measured}
        release={release}
        onAsk={ask}
      />
      <AskedMarketCard atlas={atlas} view={view} outcome={outcome} />
    </EmbedFrame>
  );
}
