import { useMemo } from "react";
import { Compared } from "../../charts/compared/Compared";
import { comparedLayout } from "../../charts/compared/comparedLayout";
import { measureText } from "../../charts/shared/measureText";
import { useWidth } from "../../charts/shared/useWidth";
import type { ComparedAmount } from "../../domain/story";
import { formatMoneyShort } from "../../format/money";
import { formatPercent } from "../../format/share";
import { locale } from "../../text/messages";
import { y } from "../../text/storyMessages";
import { UntilTaken } from "../site/UntilTaken";

const USUAL_WIDTH = 240; // px, until measured

/** `$43.4tn` or `20%`. */
function amountText({ value, unit }: ComparedAmount): string {
  return unit === "bp" ? formatPercent(value / 100, locale) : formatMoneyShort(value, locale);
}

function textOf(amount: ComparedAmount): string {
  const text = amountText(amount);
  return amount.label === null
    ? y.claim_said({ amount: text })
    : y.claim_labelled({ amount: text, label: amount.label });
}

/** What a claim said beside what is right, drawn to scale. */
export function ClaimChart({ amounts }: { amounts: readonly ComparedAmount[] }) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const boxes = useMemo(() => {
    const bars = amounts.map((amount) => ({
      value: amount.value,
      text: textOf(amount),
      said: amount.label === null,
    }));
    return comparedLayout(bars, width, measureText, textScale);
  }, [amounts, width, textScale]);
  const [said, ...right] = amounts;
  const list = new Intl.ListFormat(locale).format(right.map(textOf));
  return (
    <div ref={element}>
      <UntilTaken>
        <Compared
          boxes={boxes}
          unit={said!.unit}
          name={y.claim_chart({ said: amountText(said!), right: list })}
        />
      </UntilTaken>
    </div>
  );
}
