import { useState } from "react";
import { Dialog } from "../../controls/Dialog";
import { Figure } from "../../controls/Figure";
import { Pager } from "../../controls/Pager";
import type { FigureRef } from "../../domain/figureRef";
import type { Outcome } from "../../domain/outcome";
import { amountInUnit } from "../../text/amount";
import { m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";

const PAGE = 200; // holdings at once

interface Props {
  readonly outcome: Outcome;
  readonly ids: readonly string[];
  readonly onAsk: (figure: FigureRef) => void;
  readonly onClose: () => void;
}

/** The holdings that were too small to draw, one by one. */
export function SmallerList({ outcome, ids, onAsk, onClose }: Props) {
  const [page, setPage] = useState(0);
  return (
    <Dialog title={m.smaller_open()} onClose={onClose}>
      <ul className="plain-list">
        {ids.slice(page * PAGE, (page + 1) * PAGE).map((id) => {
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
      <Pager label={d.pager_smaller()} count={ids.length} size={PAGE} page={page} onPage={setPage} />
    </Dialog>
  );
}
