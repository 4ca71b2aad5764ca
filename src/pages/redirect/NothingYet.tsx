import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { formatShare } from "../../format/share";
import { applyPreset, setLine, TOTAL_LINE } from "../../state/actions";
import { moneyBy } from "../../text/amount";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";

const FIRST_STEP = 100; // basis points

/** What to do when nothing moves: a first step, or something that was published. */
export function NothingYet({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const presets = [...atlas.presets.values()].filter(({ to }) => Object.keys(to).length > 0);
  const offered = presets.filter(
    ({ publisher }, index) => presets.findIndex((other) => other.publisher === publisher) === index,
  );
  return (
    <section className="nothing">
      <h2>{d.nothing_heading()}</h2>
      <p>{d.nothing_text({ amount: moneyBy(outcome.baseTotal, outcome.baseBasis, outcome.money) })}</p>
      <p className="nothing-ways">
        <button
          type="button"
          className="button primary"
          onClick={() => setLine(atlas, TOTAL_LINE, FIRST_STEP)}
        >
          {d.nothing_one({ share: formatShare(FIRST_STEP, locale) })}
        </button>
        {offered.slice(0, 3).map(({ id, label }) => (
          <button key={id} type="button" className="button" onClick={() => applyPreset(atlas, id)}>
            {label}
          </button>
        ))}
      </p>
    </section>
  );
}
