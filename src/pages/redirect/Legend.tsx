import { memo } from "react";
import { basisFill, changeFill, classFill } from "../../charts/shared/tileFill";
import { Figure } from "../../controls/Figure";
import type { Atlas } from "../../domain/atlas";
import { changeKind } from "../../domain/changeStep";
import type { Basis } from "../../domain/figure";
import type { FigureRef } from "../../domain/figureRef";
import type { Outcome } from "../../domain/outcome";
import { ask } from "../../state/asked";
import { amountInUnit } from "../../text/amount";
import { basisText } from "../../text/basisText";
import { changeText } from "../../text/changeText";
import { d } from "../../text/onDemandMessages";

interface Entry {
  readonly key: string;
  readonly fill: string;
  readonly label: string;
  readonly money: number;
  readonly figure: FigureRef;
}

function entriesBy(
  outcome: Outcome,
  keyOf: (row: Outcome["rows"][number]) => string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const column = outcome.scenario.show === "before" ? "before" : "after";
  for (const row of outcome.rows)
    if (row.destination === null) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row[column]);
  return sums;
}

function stepOf(key: string): number | "unmatched" {
  return key === "unmatched" ? key : Number(key);
}

function entries(atlas: Atlas, outcome: Outcome): readonly Entry[] {
  switch (outcome.scenario.color) {
    case "class":
      return [...entriesBy(outcome, (row) => row.assetClass)].map(([id, money]) => ({
        key: id,
        fill: classFill(id),
        label: atlas.classes.get(id)!.shortLabel,
        money,
        figure: { kind: "class", id },
      }));
    case "basis":
      return [...entriesBy(outcome, (row) => row.basis)].map(([basis, money]) => ({
        key: basis,
        fill: basisFill(basis as Basis),
        label: basisText(basis as Basis),
        money,
        figure: { kind: "basis", id: basis },
      }));
    case "change":
      return [...entriesBy(outcome, (row) => String(changeKind(row)))]
        .map(([key, money]) => ({ key, money, step: stepOf(key) }))
        .sort((one, other) => Number(one.step) - Number(other.step))
        .map(({ key, money, step }) => ({
          key,
          fill: changeFill(step),
          label: changeText(step),
          money,
          figure: { kind: "change-step", id: key },
        }));
  }
}

/** What the colours mean, each with its money; and what the dotted edge and the hatch mean. */
export const Legend = memo(function Legend({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  return (
    <ul className="legend isolate" aria-label={d.legend()}>
      {entries(atlas, outcome).map(({ key, fill, label, money, figure }) => (
        <li key={key}>
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" fill={fill} />
          </svg>
          {label}{" "}
          <Figure value={money} unit={outcome.money} figure={figure} onAsk={ask}>
            {amountInUnit(money, outcome)}
          </Figure>
        </li>
      ))}
      <li>
        <svg width="14" height="12" aria-hidden="true">
          <rect className="key-estimated" x="0.5" y="0.5" width="13" height="11" />
        </svg>
        {d.key_estimated()}
      </li>
    </ul>
  );
});
