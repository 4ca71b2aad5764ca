import { Figure } from "../../../controls/Figure";
import type { FigureRef } from "../../../domain/figureRef";
import { quartersUntil } from "../../../domain/gateQueue";
import { WHOLE } from "../../../domain/scenario";
import { formatShare } from "../../../format/share";
import { locale } from "../../../text/messages";
import { o } from "../../../text/outcomeMessages";
import { sentences } from "../../../text/sentences";

const ASKING = [1_000, 2_500, 5_000, WHOLE]; // basis points of the fund
const PARTS = [5_000, 9_000]; // basis points of what was asked for

/** How long a queue takes where a fund buys back at most so much a quarter. */
export function GateTable({ onAsk }: { onAsk: (figure: FigureRef) => void }) {
  const share = (points: number) => formatShare(points, locale);
  return (
    <div className="gate">
      <h3>{o.gate()}</h3>
      <p className="quiet">{o.gate_deck()}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={o.gate_table()}>
        <table aria-label={o.gate_table()}>
          <thead>
            <tr>
              <th scope="col">{o.gate_asking()}</th>
              {PARTS.map((part) => (
                <th key={part} scope="col">
                  {o.gate_part({ part: share(part) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ASKING.map((asking) => (
              <tr key={asking} data-asking={asking}>
                <th scope="row">{asking === WHOLE ? o.gate_all() : o.gate_some({ share: share(asking) })}</th>
                {PARTS.map((part) => {
                  const quarters = quartersUntil(asking / WHOLE, part / WHOLE);
                  return (
                    <td key={part}>
                      {quarters === null ? (
                        o.gate_never()
                      ) : (
                        <Figure
                          value={quarters}
                          unit="count"
                          figure={{ kind: "gate", asking, part }}
                          onAsk={onAsk}
                        >
                          {o.gate_quarters({ count: quarters })}
                        </Figure>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="note">{sentences([o.gate_formula(), o.gate_limits()])}</p>
    </div>
  );
}
