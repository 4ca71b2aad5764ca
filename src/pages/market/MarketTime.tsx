import { memo, useCallback, useMemo } from "react";
import type { Moment } from "../../controls/Moment";
import { TimeSlider } from "../../controls/TimeSlider";
import type { Atlas } from "../../domain/atlas";
import { formatDate } from "../../format/date";
import { release } from "../../state/actions";
import { dragRelease } from "../../state/marketActions";
import { k } from "../../text/marketMessages";
import { locale } from "../../text/messages";

const NAMES = {
  slider: k.time(),
  earlier: k.time_earlier(),
  later: k.time_later(),
  play: k.play(),
  pause: k.pause(),
};

function momentsOf(atlas: Atlas): readonly Moment[] {
  return [...atlas.releases.values()].map(({ release: { id, label, asOf, completeness } }) => {
    const date = formatDate(asOf, locale);
    const spoken =
      completeness === "partial" ? k.time_partial({ label, date }) : k.time_spoken({ label, date });
    return { id, label, spoken };
  });
}

/** Steps through the releases; while it moves, the market follows, and letting go is one step of the history. */
export const MarketTime = memo(function MarketTime({ atlas, shown }: { atlas: Atlas; shown: string }) {
  const moments = useMemo(() => momentsOf(atlas), [atlas]);
  const letGo = useCallback(() => release(atlas), [atlas]);
  return (
    <TimeSlider
      names={NAMES}
      moments={moments}
      value={shown}
      onMove={(id) => dragRelease(atlas, id)}
      onRelease={letGo}
    />
  );
});
