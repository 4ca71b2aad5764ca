import { useState } from "react";
import type { ClassInputs } from "../../../domain/classInputs";
import type { ModelView } from "../../../domain/explainModel";
import { changeAssumed } from "../../../domain/changeAssumed";
import {
  ASSUMED_FIELDS,
  ASSUMED_LIMITS,
  MOST_ASSUMED,
  type AssumedField,
} from "../../../domain/modelChoices";
import { parseRate } from "../../../domain/parseRate";
import { formatRate } from "../../../format/rate";
import { locale } from "../../../text/messages";
import { o } from "../../../text/outcomeMessages";
import type { SectionProps } from "../SectionProps";
import { AssumptionField } from "./AssumptionField";

type Props = Pick<SectionProps, "atlas" | "choices" | "onChange" | "onAsk"> & { readonly view: ModelView };

/** Every assumption, to be changed: what differs from what was published is marked and in the link. */
export function AssumptionTable({ atlas, view, choices, onChange, onAsk }: Props) {
  const [message, setMessage] = useState("");
  const { inputs, mix } = view.model;
  function type(input: ClassInputs, field: AssumedField, text: string) {
    const points = parseRate(text);
    const [low, high] = ASSUMED_LIMITS[field];
    if (points === null) return setMessage(o.typed_rate());
    if (points < low || points > high)
      return setMessage(
        o.typed_limits({ low: formatRate(low / 100, locale, 0), high: formatRate(high / 100, locale, 0) }),
      );
    const assume = changeAssumed(choices.assume, { class: input.id, field, points }, input.published[field]);
    if (assume.length > MOST_ASSUMED) return setMessage(o.typed_full({ most: MOST_ASSUMED }));
    setMessage("");
    onChange({ assume });
  }
  return (
    <details className="assumptions">
      <summary>{o.assumptions()}</summary>
      <p className="quiet">{o.assumptions_deck({ most: MOST_ASSUMED })}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={o.assumptions_table()}>
        <table aria-label={o.assumptions_table()}>
          <thead>
            <tr>
              {[
                o.assumptions_class,
                o.frontier_return,
                o.frontier_swing,
                o.assumptions_fee,
                o.assumptions_share_before,
                o.assumptions_share_after,
              ].map((name) => (
                <th key={name()} scope="col">
                  {name()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...inputs.values()].map((input, place) => {
              const { label } = atlas.classes.get(input.id)!;
              return (
                <tr key={input.id} data-class={input.id}>
                  <th scope="row">{label}</th>
                  {ASSUMED_FIELDS.map((field) => (
                    <AssumptionField
                      key={field}
                      label={label}
                      input={input}
                      field={field}
                      onType={(text) => type(input, field, text)}
                      onAsk={onAsk}
                    />
                  ))}
                  <td>{formatRate(100 * mix.before[place]!, locale)}</td>
                  <td>{formatRate(100 * mix.after[place]!, locale)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p role="status" className="field-message">
        {message}
      </p>
    </details>
  );
}
