import { Figure } from "../../../controls/Figure";
import { NumberField } from "../../../controls/NumberField";
import type { ClassInputs } from "../../../domain/classInputs";
import type { FigureRef } from "../../../domain/figureRef";
import type { AssumedField } from "../../../domain/modelChoices";
import { formatRate, formatRateField } from "../../../format/rate";
import { locale } from "../../../text/messages";
import { o } from "../../../text/outcomeMessages";

interface Props {
  readonly label: string;
  readonly input: ClassInputs;
  readonly field: AssumedField;
  readonly onType: (text: string) => void;
  readonly onAsk: (figure: FigureRef) => void;
}

/** A number of the assumptions: to be asked, to be changed, marked where it was. */
export function AssumptionField({ label, input, field, onType, onAsk }: Props) {
  const names = { return: o.frontier_return, swing: o.frontier_swing, fee: o.assumptions_fee };
  const { used } = input[field];
  const isChanged = input.changed.includes(field);
  return (
    <td data-changed={isChanged || undefined}>
      <NumberField
        label={o.assumptions_field({ what: names[field](), label })}
        text={formatRateField(used, locale)}
        onCommit={onType}
      />
      <span className="assumption-note">
        <Figure value={100 * used} unit="bp" figure={{ kind: `class-${field}`, id: input.id }} onAsk={onAsk}>
          {isChanged
            ? o.assumptions_was({ value: formatRate(input.published[field], locale, 2) })
            : formatRate(used, locale, 2)}
        </Figure>
      </span>
    </td>
  );
}
