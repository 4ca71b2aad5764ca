import { Sentence } from "../../controls/Sentence";
import type { DestinationOutcome } from "../../domain/outcome";
import { ask } from "../../state/asked";
import { money } from "../../text/amount";
import { d } from "../../text/onDemandMessages";
import { fill } from "../../text/parts";

/** The contested effect of the money that arrives on the value of a market. */
export function EffectLine({ reached }: { reached: DestinationOutcome }) {
  const { destination, effect } = reached;
  if (!effect) return <p>{d.card_no_effect()}</p>;
  const end = (value: number) =>
    ({
      text: money(value),
      value,
      unit: "usdMillions",
      ref: { kind: "effect", id: destination.id },
    }) as const;
  return (
    <p>
      <Sentence parts={fill(d.card_effect, { low: end(effect.low), high: end(effect.high) })} onAsk={ask} />
    </p>
  );
}
