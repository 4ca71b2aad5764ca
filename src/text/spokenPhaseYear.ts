import type { PhaseYear } from "../domain/phaseIn";
import { thereAt, type PhaseStudy } from "../domain/phaseStudy";
import { formatMoneySpoken } from "../format/money";
import { locale, m } from "./messages";
import { d } from "./onDemandMessages";
import { p } from "./phaseInMessages";
import { phaseYearName } from "./phaseYearName";

function dollars(usdMillions: number): string {
  return usdMillions === 0 ? m.nothing() : p.dollars({ amount: formatMoneySpoken(usdMillions, locale) });
}

/** A year of a phase-in as it is said: each destination, what stays, all of it. */
export function spokenPhaseYear({ destinations }: PhaseStudy, year: PhaseYear): string {
  const there = destinations.map(({ destination: { id, label } }) =>
    p.spoken_part({ label, amount: dollars(year.reached[id]!) }),
  );
  const stays = p.spoken_stays({ amount: dollars(year.total - thereAt(year)) });
  const total = p.spoken_total({ amount: dollars(year.total) });
  return [phaseYearName(year.year), ...there, stays, total].join(d.comma());
}
