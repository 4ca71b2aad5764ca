import { memo } from "react";
import { Sentence } from "../../../controls/Sentence";
import { Select } from "../../../controls/Select";
import type { FigureRef } from "../../../domain/figureRef";
import { LIMITS, type ModelChoices } from "../../../domain/modelChoices";
import { AGES, groupOf } from "../../../domain/saverDefaults";
import type { SaverPlan } from "../../../domain/saverPlan";
import { percentOf } from "../../../text/amount";
import { fill, type FigurePart } from "../../../text/parts";
import { dollars } from "../../../text/saverFigure";
import { s } from "../../../text/saverMessages";
import type { SectionProps } from "../SectionProps";
import { SaverField } from "./SaverField";

const ALL = "all";
const BALANCE_STEP = 5_000; // dollars: minus and plus
const ADD_STEP = 500; // dollars a year

interface Props {
  readonly plan: SaverPlan;
  readonly choices: ModelChoices;
  readonly onChange: SectionProps["onChange"];
  readonly onAsk: (figure: FigureRef) => void;
}

function ageText(from: number, to: number): string {
  if (from === 0) return s.age_under({ to: to + 1 });
  return to === Infinity ? s.age_over({ from }) : s.age_between({ from, to });
}

function AgeChoice({ choices, onChange }: Pick<Props, "choices" | "onChange">) {
  return (
    <div className="saver-field">
      <Select
        label={s.age()}
        value={groupOf(choices.age)}
        onChange={(group) => {
          const from = AGES.find(([id]) => id === group)?.[1];
          onChange({ age: from === undefined ? null : Math.max(LIMITS.age[0], from) });
        }}
      >
        <option value={ALL}>{s.age_all()}</option>
        {AGES.map(([group, from, to]) => (
          <option key={group} value={group}>
            {ageText(from, to)}
          </option>
        ))}
      </Select>
      <p className="note">{s.age_note()}</p>
    </div>
  );
}

/** Where a field's number comes from, with a way back to the published one. */
function Origin({
  part,
  own,
  sentence,
  onAsk,
  onUsual,
}: {
  readonly part: FigurePart;
  readonly own: boolean;
  readonly sentence: (values: { amount: string }) => string;
  readonly onAsk: Props["onAsk"];
  readonly onUsual: () => void;
}) {
  return (
    <>
      <p className="note">
        <Sentence parts={fill(sentence, { amount: part })} onAsk={onAsk} />
      </p>
      {own && (
        <button type="button" className="text-button" onClick={onUsual}>
          {s.use_usual()}
        </button>
      )}
    </>
  );
}

/** What one saver has, adds and waits for; what is not set comes from the data. */
export const SaverFields = memo(function SaverFields({ plan, choices, onChange, onAsk }: Props) {
  const { usual, balance, add, run, model } = plan;
  const { label } = usual.balance;
  const year = String(usual.add.year);
  const inflation: FigurePart = {
    text: percentOf(model.assumptions.inflationPct),
    value: model.assumptions.inflationPct,
    unit: "pct",
    ref: { kind: "saver-inflation" },
  };
  return (
    <div className="saver-fields">
      <AgeChoice choices={choices} onChange={onChange} />
      <SaverField
        label={s.balance()}
        unit={s.dollars()}
        value={balance}
        step={BALANCE_STEP}
        limits={LIMITS.balance}
        onSet={(value) => onChange({ balance: value })}
      >
        <Origin
          part={{ text: dollars(balance), value: balance, unit: "usd", ref: { kind: "saver-start" } }}
          own={choices.balance !== null}
          sentence={({ amount }) =>
            choices.balance === null ? s.balance_usual({ amount, label }) : s.balance_own({ amount })
          }
          onAsk={onAsk}
          onUsual={() => onChange({ balance: null })}
        />
      </SaverField>
      <SaverField
        label={s.add()}
        unit={s.dollars()}
        value={add}
        step={ADD_STEP}
        limits={LIMITS.add}
        onSet={(value) => onChange({ add: value })}
      >
        <Origin
          part={{ text: dollars(add), value: add, unit: "usd", ref: { kind: "saver-add" } }}
          own={choices.add !== null}
          sentence={({ amount }) =>
            choices.add === null ? s.add_usual({ amount, year }) : s.add_own({ amount })
          }
          onAsk={onAsk}
          onUsual={() => onChange({ add: null })}
        />
      </SaverField>
      <SaverField
        label={s.years()}
        unit={s.unit_years()}
        value={run.years}
        step={1}
        limits={LIMITS.horizon}
        onSet={(value) => onChange({ horizon: value })}
      >
        <p className="note">
          <Sentence parts={fill(s.years_note, { inflation })} onAsk={onAsk} />
        </p>
      </SaverField>
    </div>
  );
});
