import { memo } from "react";
import { basisFill, CHANGE_STEPS, changeFill, changeStep, classFill } from "../../charts/shared/tileFill";
import { Figure } from "../../controls/Figure";
import type { Atlas } from "../../domain/atlas";
import type { Basis } from "../../domain/figure";
import type { Outcome } from "../../domain/outcome";
import { formatShare } from "../../format/share";
import { ask } from "../../state/asked";
import { amountInUnit } from "../../text/amount";
import { basisText } from "../../text/basisText";
import { locale, m } from "../../text/messages";

interface Entry {
  readonly key: string;
  readonly fill: string;
  readonly label: string;
  readonly money: number;
  readonly assetClass: string | null;
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

function changeLabel(step: number): string {
  const share = (index: number) => formatShare(CHANGE_STEPS[index]! * 10_000, locale);
  if (step === 0) return m.change_none();
  if (step === 1) return m.change_up_to({ share: share(1) });
  if (step === CHANGE_STEPS.length - 1) return m.change_over({ share: share(step - 1) });
  return m.change_between({ low: share(step - 1), high: share(step) });
}

function entries(atlas: Atlas, outcome: Outcome): readonly Entry[] {
  switch (outcome.scenario.color) {
    case "class":
      return [...entriesBy(outcome, (row) => row.assetClass)].map(([id, money]) => ({
        key: id,
        fill: classFill(id),
        label: atlas.classes.get(id)!.shortLabel,
        money,
        assetClass: id,
      }));
    case "basis":
      return [...entriesBy(outcome, (row) => row.basis)].map(([basis, money]) => ({
        key: basis,
        fill: basisFill(basis as Basis),
        label: basisText(basis as Basis),
        money,
        assetClass: null,
      }));
    case "change":
      return [...entriesBy(outcome, (row) => String(changeStep(row)))].sort().map(([step, money]) => ({
        key: step,
        fill: changeFill(Number(step)),
        label: changeLabel(Number(step)),
        money,
        assetClass: null,
      }));
  }
}

/** What the colours mean, each with its money; and what the dotted edge and the hatch mean. */
export const Legend = memo(function Legend({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  return (
    <ul className="legend" aria-label={m.legend()}>
      {entries(atlas, outcome).map(({ key, fill, label, money, assetClass }) => (
        <li key={key}>
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" fill={fill} />
          </svg>
          {label}{" "}
          <Figure
            value={money}
            unit="usdMillions"
            figure={assetClass === null ? { kind: "base" } : { kind: "class", id: assetClass }}
            onAsk={ask}
          >
            {amountInUnit(money, outcome)}
          </Figure>
        </li>
      ))}
      <li>
        <svg width="14" height="12" aria-hidden="true">
          <rect className="key-estimated" x="0.5" y="0.5" width="13" height="11" />
        </svg>
        {m.key_estimated()}
      </li>
    </ul>
  );
});
