import type { Atlas } from "../../domain/atlas";
import type { ModelView } from "../../domain/explainModel";
import { shareAddress } from "../../state/shareAddress";
import { o } from "../../text/outcomeMessages";
import { outcomeText } from "../../text/outcomeWords";
import { useShownChart } from "../redirect/useShownChart";
import { ShareCsv } from "../site/ShareCsv";

/** The link, the words and the file of what the Outcome page shows. */
export function OutcomeShare({ atlas, view }: { atlas: Atlas; view: ModelView }) {
  const { outcome } = view;
  const link = shareAddress(outcome.scenario, useShownChart(outcome.scenario.chart));
  return (
    <ShareCsv
      link={link}
      words={outcomeText(view)}
      note={o.share_note()}
      fileName={`nestshift-outcome-${outcome.scenario.base.join("-")}.csv`}
      makeCsv={async () => (await import("../../export/modelCsv")).modelCsv(atlas, view, link)}
    />
  );
}
