import { Dialog } from "../../../controls/Dialog";
import { Figure } from "../../../controls/Figure";
import type { Atlas } from "../../../domain/atlas";
import type { Flows } from "../../../domain/flows";
import type { Outcome } from "../../../domain/outcome";
import { ask } from "../../../state/asked";
import { amountInUnit } from "../../../text/amount";
import { f } from "../../../text/flowMessages";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly flows: Flows;
  readonly from: readonly string[];
  readonly to: string;
  readonly onClose: () => void;
}

/** The flows to a destination that were too thin to draw, one by one. */
export function SmallerFlows({ atlas, outcome, flows, from, to, onClose }: Props) {
  const { label, shortLabel } = atlas.destinations.get(to)!;
  const by = outcome.scenario.flow;
  return (
    <Dialog title={f.smaller_title({ to: label })} onClose={onClose}>
      <ul className="plain-list">
        {flows.ribbons
          .filter((ribbon) => ribbon.to === to && from.includes(ribbon.from))
          .map(({ from: id, value }) => (
            <li key={id} data-from={id} data-to={to} data-value={value} data-unit={outcome.money}>
              <span>
                {f.to({ from: flows.sources.find((source) => source.id === id)!.shortLabel, to: shortLabel })}
              </span>
              <Figure
                value={value}
                unit={outcome.money}
                figure={{ kind: "ribbon", by, from: id, to }}
                onAsk={ask}
              >
                {amountInUnit(value, outcome)}
              </Figure>
            </li>
          ))}
      </ul>
    </Dialog>
  );
}
