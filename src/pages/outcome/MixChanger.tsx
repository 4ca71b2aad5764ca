import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { openPage } from "../../state/actions";
import { useScenarioStore } from "../../state/scenarioStore";
import { o } from "../../text/outcomeMessages";
import { DestinationLines } from "../redirect/DestinationLines";
import { MoneyChoice } from "../redirect/MoneyChoice";
import { ScenarioChoice } from "../redirect/ScenarioChoice";
import { TotalLine } from "../redirect/TotalLine";
import { useFollower } from "../redirect/useFollower";

/** The mix of the Redirect page, to be changed here: whose money, which proposal, how much and where to. */
export function MixChanger({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const follower = useFollower(outcome);
  const committed = useScenarioStore((state) => state.scenario);
  return (
    <details className="mix-changer">
      <summary className="button">{o.change_mix()}</summary>
      <div className="mix-changer-body">
        <div>
          <MoneyChoice atlas={atlas} outcome={outcome} />
          <ScenarioChoice atlas={atlas} scenario={committed} />
          <TotalLine atlas={atlas} outcome={outcome} />
          <button type="button" className="text-button" onClick={() => openPage(atlas, "/")}>
            {o.change_mix_link()}
          </button>
        </div>
        <DestinationLines atlas={atlas} outcome={outcome} follower={follower} />
      </div>
    </details>
  );
}
