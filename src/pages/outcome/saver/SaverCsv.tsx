import type { Atlas } from "../../../domain/atlas";
import type { Outcome } from "../../../domain/outcome";
import type { SaverStudy } from "../../../domain/saverStudy";
import { downloadText } from "../../../export/downloadText";
import { shareAddress } from "../../../state/syncLink";
import { s } from "../../../text/saverMessages";
import { useShownChart } from "../../redirect/useShownChart";
import { outcomeOnScreen } from "../outcomeOnScreen";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly study: SaverStudy;
}

/** Hands out the table as a file. */
export function SaverCsv({ atlas, outcome, study }: Props) {
  const chart = useShownChart(outcome.scenario.chart);
  async function download() {
    const { saverCsv } = await import("../../../export/saverCsv");
    const link = shareAddress(outcomeOnScreen(outcome).scenario, chart);
    downloadText("nestshift-saver.csv", "text/csv", saverCsv(atlas, study, link));
  }
  return (
    <button type="button" className="button" onClick={() => void download()}>
      {s.csv()}
    </button>
  );
}
