import type { FanInput } from "../../../charts/fan/fanLayout";
import { placeOf, type SaverStudy } from "../../../domain/saverStudy";
import { formatMoneyShort } from "../../../format/money";
import { locale } from "../../../text/messages";
import { dollars } from "../../../text/saverFigure";
import { s } from "../../../text/saverMessages";

const MILLION = 1_000_000;

/** What the fan is drawn from, with what to say where its lines end. */
export function fanInput({ years, last }: SaverStudy): FanInput {
  const at = (side: "before" | "after", percent: number) => last[side][placeOf(percent)]!;
  const end = (id: string, value: number, text: (values: { amount: string }) => string, strong = false) => ({
    id,
    value,
    text: text({ amount: dollars(value) }),
    strong,
  });
  return {
    before: years.map(({ before }) => before),
    after: years.map(({ after }) => after),
    paidIn: years.map(({ paidIn }) => paidIn),
    tickText: (value) => formatMoneyShort(value / MILLION, locale),
    yearText: (year) => (year === 0 ? s.today() : s.tick_year({ year: String(year) })),
    ends: [
      end("high", at("after", 95), s.end_high),
      end("after", at("after", 50), s.end_after, true),
      end("before", at("before", 50), s.end_before),
      end("low", at("after", 5), s.end_low),
      end("paid", last.paidIn, s.end_paid),
    ],
  };
}
