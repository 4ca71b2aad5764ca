import { Sentence } from "../../../controls/Sentence";
import { isWeak, type Atlas } from "../../../domain/atlas";
import type { FigureRef } from "../../../domain/figureRef";
import { MOST_GROWTH, MOST_PAID } from "../../../domain/fitStudy";
import { parseBillions, type AmountRefusal } from "../../../domain/parseBillions";
import { parsePercent } from "../../../domain/parsePercent";
import type { PublishedPayment } from "../../../domain/payments";
import type { PhaseStudy } from "../../../domain/phaseStudy";
import { formatBillions } from "../../../format/formatBillions";
import { formatField, formatShare } from "../../../format/share";
import { change } from "../../../state/actions";
import { money, moneyBy } from "../../../text/amount";
import { locale } from "../../../text/messages";
import { fill, type Part } from "../../../text/parts";
import { p } from "../../../text/phaseInMessages";
import { AssumptionField } from "./AssumptionField";

interface Props {
  readonly atlas: Atlas;
  readonly study: PhaseStudy;
  readonly onAsk: (figure: FigureRef) => void;
}

type PaymentKey = "paidIn" | "paidOut";

const REFUSALS: Readonly<Record<AmountRefusal, () => string>> = {
  negative: p.amount_negative,
  "not-a-number": p.amount_not_a_number,
  marks: p.amount_marks,
};

/** What is published of a payment and from where; whether a number of one's own stands in its place. */
function origin(atlas: Atlas, payment: PublishedPayment | undefined, key: PaymentKey, isOwn: boolean) {
  if (!payment) return [isOwn ? p.published_own_none() : p.published_none()];
  const amount: Part = {
    text: moneyBy(payment.usdMillions, payment.basis === "estimated" ? payment.basis : "published"),
    value: payment.usdMillions,
    unit: "usdMillions",
    ref: { kind: key === "paidIn" ? "phase-paid-in" : "phase-paid-out" },
  };
  const year = String(payment.year);
  if (isWeak(atlas, payment.sources))
    return fill(isOwn ? p.published_own_weak : p.published_weak, { amount, year });
  return fill(isOwn ? p.published_own : p.published, { amount, year });
}

/** Growth, what is paid in and what is paid out: as published, or one's own. */
export function Assumptions({ atlas, study, onAsk }: Props) {
  const { plan, published, outcome } = study;
  const { paidIn, paidOut } = outcome.scenario;

  function typeGrowth(typed: string): string {
    const parsed = parsePercent(typed);
    const most = formatShare(MOST_GROWTH, locale);
    if ("refused" in parsed && parsed.refused !== "empty") return p.growth_refused({ most });
    const wish = "points" in parsed ? parsed.points : 0;
    change(atlas, { growth: Math.min(MOST_GROWTH, wish) });
    return wish > MOST_GROWTH ? p.growth_clamped({ most }) : "";
  }

  function typePayment(key: PaymentKey, typed: string): string {
    const parsed = parseBillions(typed);
    if ("refused" in parsed) return REFUSALS[parsed.refused]();
    const wish = parsed.usdMillions;
    const taken = wish === null ? undefined : Math.min(MOST_PAID, wish);
    change(atlas, { [key]: taken === published?.[key].usdMillions ? undefined : taken });
    return wish !== null && wish > MOST_PAID ? p.amount_clamped({ most: money(MOST_PAID) }) : "";
  }

  const paymentField = (key: PaymentKey, label: string) => {
    const isOwn = outcome.scenario[key] !== null;
    const isKnown = isOwn || published !== null;
    return (
      <AssumptionField
        label={label}
        text={isKnown ? formatBillions(plan[key], locale) : ""}
        unit={p.billions()}
        onType={(typed) => typePayment(key, typed)}
      >
        <Sentence parts={origin(atlas, published?.[key], key, isOwn)} onAsk={onAsk} />
      </AssumptionField>
    );
  };

  return (
    <div className="phase-assumptions" role="group" aria-label={p.assumptions()}>
      <AssumptionField
        label={p.growth()}
        text={formatField(plan.growth, locale)}
        unit="%"
        onType={typeGrowth}
      >
        {p.growth_note()}
      </AssumptionField>
      {paymentField("paidIn", plan.way === "contributions" ? p.paid_in_new() : p.paid_in())}
      {paymentField("paidOut", p.paid_out())}
      {(paidIn !== null || paidOut !== null) && (
        <button
          type="button"
          className="button small"
          onClick={() => change(atlas, { paidIn: undefined, paidOut: undefined })}
        >
          {p.published_reset()}
        </button>
      )}
    </div>
  );
}
