import { Dialog } from "../../controls/Dialog";
import { Figure } from "../../controls/Figure";
import type { FigureRef } from "../../domain/figureRef";
import type { Outcome } from "../../domain/outcome";
import { amountInUnit } from "../../text/amount";
import { m } from "../../text/messages";

interface Props {
  readonly outcome: Outcome;
  readonly ids: readonly string[];
  readonly onAsk: (figure: FigureRef) => void;
  readonly onClose: () => void;
}

/** The holdings that were too small to draw, one by one. */
export function SmallerList({ outcome, ids, onAsk, onClose }: Props) {
  return (
    <Dialog title={m.smaller_open()} onClose={onClose}>
      <ul className="plain-list">
        {ids.map((id) => {
          const row = outcome.rowById.get(id)!;
          return (
            <li
              key={id}
              data-node={id}
              data-value={row.after}
              data-before={row.before}
              data-unit={outcome.money}
            >
              <span>{row.label}</span>
              <Figure value={row.after} unit={outcome.money} figure={{ kind: "row", id }} onAsk={onAsk}>
                {amountInUnit(row.after, outcome)}
              </Figure>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
