import { Figure } from "../../../controls/Figure";
import { Select } from "../../../controls/Select";
import { Sentence } from "../../../controls/Sentence";
import type { ModelView } from "../../../domain/explainModel";
import { feeDrag } from "../../../domain/feeDrag";
import { LIMITS } from "../../../domain/modelChoices";
import type { Side } from "../../../domain/modelMix";
import { AGES } from "../../../domain/saverDefaults";
import { formatDollars } from "../../../format/money";
import { locale } from "../../../text/messages";
import { o } from "../../../text/outcomeMessages";
import { fill, type FigurePart } from "../../../text/parts";
import type { SectionProps } from "../SectionProps";
import { WholeField } from "../WholeField";
import { Glossed } from "../../site/Glossed";

const FIELD = "#"; // where the number stands

/** What fees take from a saver, in the first year or from the end balance, to be asked. */
function feePart({ model, saver }: ModelView, kind: "first" | "lost", side: Side): FigurePart {
  const { balance, growth, years } = saver;
  const value = feeDrag(balance, growth, model.fees[side].pct.used, years)[kind];
  return {
    text: formatDollars(value, locale),
    value,
    unit: "usd",
    ref: { kind: `saver-${kind}`, at: side },
  };
}

function ageName([group, from, to]: (typeof AGES)[number]): string {
  if (group === "age-under-25") return o.age_under_25();
  return to === Infinity ? o.age_65_plus() : o.age_span({ from, to });
}

/** The age that a group stands for in the link: its youngest that is allowed. */
function ageOf([, from]: (typeof AGES)[number]): number {
  return Math.max(from, LIMITS.age[0]);
}

type Props = Pick<SectionProps, "choices" | "onChange" | "onAsk"> & { readonly view: ModelView };

/** What the fees of the mix mean for one saver: balance, years, dollars. */
export function SaverFees({ view, choices, onChange, onAsk }: Props) {
  const { saver } = view;
  const said = o.balance_unit({ field: FIELD });
  const unit = said.replace(FIELD, "").trim();
  const own = AGES.find(([, , to]) => choices.age !== null && choices.age <= to);
  const words = fill(
    (values: Record<"before" | "after" | "lostBefore" | "lostAfter", string>) =>
      o.fees_saver_words({ ...values, years: saver.years }),
    {
      before: feePart(view, "first", "before"),
      after: feePart(view, "first", "after"),
      lostBefore: feePart(view, "lost", "before"),
      lostAfter: feePart(view, "lost", "after"),
    },
  );
  return (
    <div className="saver-fees">
      <h3>{o.fees_saver()}</h3>
      <div className="fee-fields">
        <Select
          label={o.age()}
          value={own ? String(ageOf(own)) : ""}
          onChange={(value) => onChange({ age: value === "" ? null : Number(value), balance: null })}
        >
          <option value="">{o.age_all()}</option>
          {AGES.map((group) => (
            <option key={group[0]} value={ageOf(group)}>
              {ageName(group)}
            </option>
          ))}
        </Select>
        <WholeField
          label={o.balance()}
          value={saver.balance}
          unit={unit}
          unitFirst={!said.startsWith(FIELD)}
          limits={LIMITS.balance}
          onValue={(balance) => onChange({ balance: balance === saver.usual.medianUsd ? null : balance })}
        />
        <WholeField
          label={o.years()}
          value={saver.years}
          unit={o.years_unit()}
          limits={LIMITS.horizon}
          onValue={(horizon) => onChange({ horizon })}
        />
      </div>
      <p className="note">
        {saver.isUsual ? (
          <>
            <Figure value={saver.balance} unit="usd" figure={{ kind: "saver-balance" }} onAsk={onAsk}>
              {formatDollars(saver.balance, locale)}
            </Figure>{" "}
            <Glossed text={o.balance_usual({ label: saver.usual.label })} />
          </>
        ) : (
          <>
            {o.balance_own()}{" "}
            <button type="button" className="text-button" onClick={() => onChange({ balance: null })}>
              {o.balance_back()}
            </button>
          </>
        )}
      </p>
      <p>
        <Sentence parts={words} onAsk={onAsk} className="strong" />
      </p>
    </div>
  );
}
