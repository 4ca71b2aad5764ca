import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { shareAddress } from "../../state/syncLink";
import { o } from "../../text/outcomeMessages";
import { wordsAsText } from "../../text/words";
import { useShownChart } from "../redirect/useShownChart";
import { SharePanel } from "../site/SharePanel";

/** The link, the words and the file of what the Outcome page shows. */
export function OutcomeShare({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const link = shareAddress(outcome.scenario, useShownChart(outcome.scenario.chart));
  return (
    <SharePanel
      link={link}
      words={wordsAsText(outcome)}
      note={o.share_note()}
      fileName={`nestshift-outcome-${outcome.scenario.base.join("-")}.csv`}
      makeCsv={async () => (await import("../../export/csvFile")).csvFile(atlas, outcome, link)}
    />
  );
}
