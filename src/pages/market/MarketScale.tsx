import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { change } from "../../state/actions";
import { ask } from "../../state/asked";
import { ScaleSection } from "./ScaleSection";

/** The sizes of markets beside each other, as the scenario has them. */
export function MarketScale({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const { scale, pair } = outcome.scenario;
  return (
    <ScaleSection
      atlas={atlas}
      outcome={outcome}
      form={scale}
      onForm={(form) => change(atlas, { scale: form })}
      pair={pair}
      onPair={(next) => change(atlas, { pair: next })}
      onMarket={(market) => change(atlas, { market })}
      onAsk={ask}
    />
  );
}
