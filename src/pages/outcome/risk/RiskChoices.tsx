import { Choice } from "../../../controls/Choice";
import { Select } from "../../../controls/Select";
import { Sentence } from "../../../controls/Sentence";
import type { ModelView } from "../../../domain/explainModel";
import { houseId } from "../../../domain/houseId";
import type { ModelChoices } from "../../../domain/modelChoices";
import { formatRate } from "../../../format/rate";
import { locale, m } from "../../../text/messages";
import { o } from "../../../text/outcomeMessages";
import { fill, type Part } from "../../../text/parts";
import { inSentence } from "../../../text/words";
import type { SectionProps } from "../SectionProps";
import { Glossed } from "../../site/Glossed";

type Props = Pick<SectionProps, "atlas" | "choices" | "onChange" | "onAsk"> & { readonly view: ModelView };

/** Names of all houses by id, in the order in which they appear. */
function housesOf({ model }: ModelView): ReadonlyMap<string, string> {
  const all = [...model.assumptions.classes.values()].flatMap(
    ({ expectedReturnPct }) => expectedReturnPct.houses,
  );
  return new Map(all.map(({ house }) => [houseId(house), house]));
}

function unknownNote({ model }: ModelView): readonly Part[] {
  const { unknown, treated } = model.mix;
  if (unknown.before === 0) return [o.unknown_none()];
  const share = {
    text: formatRate(100 * unknown.before, locale),
    value: 10_000 * unknown.before,
    unit: "bp",
    ref: { kind: "assumed", id: "unknown" },
  } as const;
  const note = fill(o.unknown_note, { share });
  return treated === model.choices.unknown ? note : [...note, m.gap(), o.unknown_forced()];
}

/** Whose returns, how private assets swing, what money of unknown content is taken to hold. */
export function RiskChoices({ atlas, view, choices, onChange, onAsk }: Props) {
  const houses = housesOf(view);
  const missing = [...view.model.inputs.values()].filter(
    ({ stoodIn, id }, place) => stoodIn && view.model.mix.after[place]! > 0 && atlas.classes.has(id),
  );
  const list = missing.map(({ id }) => inSentence(atlas.classes.get(id)!.label));
  const house = houses.get(choices.houses);
  return (
    <div className="risk-choices">
      <div>
        <Select label={o.houses()} value={choices.houses} onChange={(value) => onChange({ houses: value })}>
          <option value="median">{o.houses_median()}</option>
          <option value="low">{o.houses_low()}</option>
          <option value="high">{o.houses_high()}</option>
          {[...houses].map(([id, name]) => (
            <option key={id} value={id} lang="en">
              {name}
            </option>
          ))}
        </Select>
        {house !== undefined && list.length > 0 && (
          <p className="note">
            {o.houses_stood_in({ house, list: new Intl.ListFormat(locale).format(list) })}
          </p>
        )}
      </div>
      <div>
        <span className="field-label" aria-hidden="true">
          {o.smooth()}
        </span>
        <Choice
          legend={o.smooth()}
          options={[
            { value: "desmoothed", label: o.smooth_desmoothed() },
            { value: "reported", label: o.smooth_reported() },
          ]}
          value={choices.smooth}
          onChange={(smooth) => onChange({ smooth })}
        />
        <p className="note">
          <Glossed text={o.smooth_note()} />
        </p>
      </div>
      <div>
        <Select
          label={o.unknown()}
          value={choices.unknown}
          onChange={(value) => onChange({ unknown: value as ModelChoices["unknown"] })}
        >
          <option value="assumed">{o.unknown_assumed()}</option>
          <option value="rest">{o.unknown_rest()}</option>
          <option value="out">{o.unknown_out()}</option>
        </Select>
        <p className="note">
          <Sentence parts={unknownNote(view)} onAsk={onAsk} />
        </p>
      </div>
    </div>
  );
}
