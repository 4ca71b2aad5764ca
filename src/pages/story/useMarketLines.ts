import { useMemo } from "react";
import { useHistory } from "../../datasets/useHistory";
import { useMonthlyReturns } from "../../datasets/useMonthlyReturns";
import type { Atlas } from "../../domain/atlas";
import { marketLines, type MarketData, type MarketLine } from "../../domain/marketLines";
import type { Story } from "../../domain/story";

/** The lines of the markets and what they are computed from; none while they load, or where a file is wrong. */
export function useMarketLines(atlas: Atlas, story: Story) {
  const returns = useMonthlyReturns(atlas);
  const history = useHistory(atlas);
  const data = useMemo<MarketData | null>(
    () => (returns.data && history.data ? { series: returns.data, history: history.data } : null),
    [returns.data, history.data],
  );
  const lines = useMemo<readonly MarketLine[]>(() => (data ? marketLines(data, story) : []), [data, story]);
  const failed = returns.error ? returns : history.error ? history : null;
  return { data, lines, failed };
}
