import { useMemo } from "react";
import { useHistory } from "../../datasets/useHistory";
import { usePastReturns } from "../../datasets/usePastReturns";
import type { Atlas } from "../../domain/atlas";
import { marketLines, type MarketData, type MarketLine } from "../../domain/marketLines";
import type { Story } from "../../domain/story";

/** The lines of the markets and what they are computed from; none while they load, or where a file is wrong. */
export function useMarketLines(atlas: Atlas, story: Story) {
  const past = usePastReturns(atlas);
  const history = useHistory(atlas);
  const data = useMemo<MarketData | null>(
    () => (past.data && history.data ? { series: past.data.series, history: history.data } : null),
    [past.data, history.data],
  );
  const lines = useMemo<readonly MarketLine[]>(() => (data ? marketLines(data, story) : []), [data, story]);
  const failed = past.error ? past : history.error ? history : null;
  return { data, lines, failed };
}
