import { Choice } from "../../../controls/Choice";
import type { Atlas } from "../../../domain/atlas";
import type { ModelChoices } from "../../../domain/modelChoices";
import { modelMix, riskClasses } from "../../../domain/modelMix";
import type { Outcome } from "../../../domain/outcome";
import { pricedSpan, type PastReturns } from "../../../domain/pastReturns";
import { coreSpan } from "../../../domain/replay";
import { r } from "../../../text/replayMessages";
import { ProxyChoice } from "./ProxyChoice";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly past: PastReturns;
  readonly choices: ModelChoices;
  readonly onChange: (patch: Partial<ModelChoices>) => void;
}

/** What happens with money that has no market price: left out or as if not moved, or listed shares stand in. */
export function GapChoices({ atlas, outcome, past, choices, onChange }: Props) {
  const mix = modelMix(atlas, outcome, riskClasses(atlas), choices.unknown);
  const isUnpriced = outcome.reached.some(({ destination }) => {
    const standing = past.classes.get(destination.assetClass);
    return !standing || standing.proxy || pricedSpan(standing).from > coreSpan(past, mix).from;
  });
  return (
    <>
      {isUnpriced && (
        <div className="replay-unpriced">
          <p className="field-label" aria-hidden="true">
            {r.unpriced()}
          </p>
          <Choice
            legend={r.unpriced()}
            options={[
              { value: "out", label: r.unpriced_out() },
              { value: "stays", label: r.unpriced_stays() },
            ]}
            value={choices.unpriced}
            onChange={(unpriced) => onChange({ unpriced })}
          />
        </div>
      )}
      <ProxyChoice atlas={atlas} past={past} mix={mix} choices={choices} onChange={onChange} />
    </>
  );
}
