import { classFill } from "../../charts/shared/tileFill";
import { Figure } from "../../controls/Figure";
import { Sentence } from "../../controls/Sentence";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { splitWhole } from "../../domain/splitWhole";
import { formatChartShare } from "../../format/share";
import { ask } from "../../state/asked";
import { amountInUnit, changeInUnit, money } from "../../text/amount";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { fill } from "../../text/parts";
import { Glossed } from "../site/Glossed";

/** The mix by asset class after looking through each fund; what rests on unknown content is said. */
export function ClassTable({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const { classesBefore, classesAfter, assumed } = outcome;
  const shown = [...atlas.classes.values()]
    .filter(({ id }) => classesBefore[id]! > 0 || classesAfter[id]! > 0)
    .sort((one, other) => one.order - other.order);
  const before = splitWhole(10_000, Object.fromEntries(shown.map(({ id }) => [id, classesBefore[id]!])));
  const after = splitWhole(10_000, Object.fromEntries(shown.map(({ id }) => [id, classesAfter[id]!])));
  const heads = [
    d.classes_class,
    d.table_before,
    d.table_after,
    d.table_change,
    d.table_share_before,
    d.table_share_after,
  ];
  const unknown = {
    text: money(assumed.after, outcome.money),
    value: assumed.after,
    unit: outcome.money,
    ref: { kind: "assumed", id: "unknown" },
  } as const;
  return (
    <>
      {assumed.after > 0 && (
        <p>
          <Sentence parts={fill(d.classes_intro, { assumed: unknown })} onAsk={ask} />
        </p>
      )}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={d.classes_table()}>
        <table aria-label={d.classes_table()}>
          <caption className="note">
            <Glossed text={d.classes_table()} />
          </caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head()} scope="col">
                  {head()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, label }) => (
              <tr key={id} data-class={id}>
                <th scope="row">
                  <svg className="swatch" width="12" height="12" aria-hidden="true">
                    <rect width="12" height="12" fill={classFill(id)} />
                  </svg>
                  {label}
                </th>
                <td>{amountInUnit(classesBefore[id]!, outcome)}</td>
                <td>
                  <Figure
                    value={classesAfter[id]!}
                    unit={outcome.money}
                    figure={{ kind: "looked-through", id }}
                    onAsk={ask}
                  >
                    {amountInUnit(classesAfter[id]!, outcome)}
                  </Figure>
                </td>
                <td>{changeInUnit(classesAfter[id]! - classesBefore[id]!, outcome)}</td>
                <td>{formatChartShare(before[id]!, locale)}</td>
                <td>{formatChartShare(after[id]!, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
