import { memo } from "react";
import { Select } from "../../controls/Select";
import type { Atlas } from "../../domain/atlas";
import type { Effect } from "../../domain/scenario";
import { formatDate } from "../../format/date";
import { change } from "../../state/actions";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";

/** The date of the newest usable sizes, and the dates on offer. */
const MarketChoice = memo(function MarketChoice({ atlas, market }: { atlas: Atlas; market: string }) {
  const sizes = [...atlas.destinations.values()].flatMap((destination) => destination.sizes);
  const latest = sizes
    .filter((size) => size.default === "latest")
    .reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), "");
  const story = [...atlas.releases.values()][0]!.release.asOf;
  return (
    <Select
      inline
      label={d.market_size_of()}
      value={market}
      onChange={(value) => change(atlas, { market: value })}
    >
      {[...new Set(["story", latest, market])].map((choice) => (
        <option key={choice} value={choice}>
          {choice === "story"
            ? d.market_story({ date: formatDate(story, locale) })
            : d.market_date({ date: formatDate(choice, locale) })}
        </option>
      ))}
    </Select>
  );
});

const EffectChoice = memo(function EffectChoice({ atlas, effect }: { atlas: Atlas; effect: Effect }) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={effect === "on"}
        onChange={(event) => change(atlas, { effect: event.target.checked ? "on" : "off" })}
      />
      {d.effect_toggle()}
    </label>
  );
});

/** Below the cards: which date the sizes of markets have, and whether the contested effect on value is shown. */
export function CardsFoot({ atlas, market, effect }: { atlas: Atlas; market: string; effect: Effect }) {
  return (
    <div className="cards-foot isolate">
      <MarketChoice atlas={atlas} market={market} />
      <EffectChoice atlas={atlas} effect={effect} />
      <p className="note">{d.card_squares()}</p>
    </div>
  );
}
