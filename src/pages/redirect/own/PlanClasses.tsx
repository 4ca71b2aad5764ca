import { useState } from "react";
import { Pager } from "../../../controls/Pager";
import type { DraftHolding } from "../../../datasets/PlanDraft";
import type { Atlas } from "../../../domain/atlas";
import { money } from "../../../text/amount";
import { o } from "../../../text/ownMessages";

interface Props {
  readonly atlas: Atlas;
  readonly holdings: readonly DraftHolding[];
  readonly chosen: ReadonlyMap<number, string>;
  readonly onChoose: (line: number, assetClass: string) => void;
}

const SIZE = 20; // holdings on one page

/** The classes that were guessed, each to be changed where it is wrong. */
export function PlanClasses({ atlas, holdings, chosen, onChoose }: Props) {
  const [page, setPage] = useState(0);
  const guessed = holdings.filter(({ sure }) => !sure);
  if (guessed.length === 0) return <p>{o.all_said()}</p>;
  const classes = [...atlas.classes.values()];
  return (
    <>
      <p>{o.guessed({ count: guessed.length })}</p>
      <table className="plan-classes" aria-label={o.classes_name()}>
        <thead>
          <tr>
            <th scope="col">{o.holding()}</th>
            <th scope="col">{o.amount()}</th>
            <th scope="col">{o.class()}</th>
          </tr>
        </thead>
        <tbody>
          {guessed.slice(page * SIZE, (page + 1) * SIZE).map(({ line, label, usd, assetClass }) => (
            <tr key={line} data-line={line}>
              <th scope="row">
                <bdi>{label}</bdi>
              </th>
              <td data-value={usd} data-unit="usd">
                {money(usd, "usd")}
              </td>
              <td>
                <select
                  className="select"
                  aria-label={o.class_of({ label, line })}
                  value={chosen.get(line) ?? assetClass}
                  onChange={(event) => onChoose(line, event.target.value)}
                >
                  {classes.map(({ id, label: name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager label={o.classes_name()} count={guessed.length} size={SIZE} page={page} onPage={setPage} />
    </>
  );
}
