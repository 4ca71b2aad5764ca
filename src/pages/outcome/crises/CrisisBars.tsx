import { Falls, type FallGroup } from "../../../charts/falls/Falls";
import { fallsLayout } from "../../../charts/falls/fallsLayout";
import type { Atlas } from "../../../domain/atlas";
import type { CrisisOutcome, PricingPair } from "../../../domain/crisesOf";
import type { FigureRef } from "../../../domain/figureRef";
import type { ModelMix } from "../../../domain/modelMix";
import { formatDate } from "../../../format/date";
import { formatReturnTick } from "../../../format/formatReturn";
import { crisisName } from "../../../text/crisisName";
import { crisisFigure, fallFigure } from "../../../text/crisisWords";
import { locale } from "../../../text/messages";
import { r } from "../../../text/replayMessages";
import { sideName } from "../../../text/replayTitle";
import { AskedFigure } from "../replay/AskedFigure";

const SIDES = ["before", "after"] as const;

function tickText(pct: number): string {
  return formatReturnTick(pct, locale);
}

interface Props {
  readonly crises: readonly CrisisOutcome[];
  readonly onAsk: (figure: FigureRef) => void;
}

/** Both mixes in each crisis. */
export function CrisisBars({ crises, onAsk }: Props) {
  const groups = crises.map((found): FallGroup => ({
    id: found.crisis.id,
    name: crisisName(found.crisis.id),
    note: r.span_days({
      from: formatDate(found.crisis.from, locale),
      to: formatDate(found.crisis.to, locale),
    }),
    bars: SIDES.map((side) => ({
      id: `${found.crisis.id} ${side}`,
      kind: side,
      name: sideName(side),
      value: <AskedFigure part={crisisFigure(found, side)} none={r.no_price()} onAsk={onAsk} />,
    })),
  }));
  const boxes = fallsLayout(
    crises.flatMap((found) =>
      SIDES.map((side) => ({ id: `${found.crisis.id} ${side}`, pct: found[side]?.pct ?? null })),
    ),
  );
  return <Falls boxes={boxes} groups={groups} name={r.crises_name()} tickText={tickText} />;
}

interface PairProps {
  readonly atlas: Atlas;
  readonly pairs: readonly PricingPair[];
  readonly mix: ModelMix;
  readonly onAsk: (figure: FigureRef) => void;
}

/** Private classes in each crisis, those of the mixes first: what listed shares did beside what was reported of the assets. */
export function PairBars({ atlas, pairs, mix, onAsk }: PairProps) {
  const idOf = ({ assetClass, crisis }: PricingPair, pricing: string) =>
    `${assetClass} ${crisis.id} ${pricing}`;
  const isHeld = (id: string) => {
    const place = mix.classes.indexOf(id);
    return place >= 0 && mix.before[place]! + mix.after[place]! > 0;
  };
  const ordered = [...pairs].sort(
    (one, other) => Number(isHeld(other.assetClass)) - Number(isHeld(one.assetClass)),
  );
  const groups = ordered.map((pair): FallGroup => {
    const [market, appraised] = [pair.market, pair.appraised].map((fall) => fall && fallFigure(fall));
    const crisis = crisisName(pair.crisis.id);
    return {
      id: `${pair.assetClass} ${pair.crisis.id}`,
      name: atlas.classes.get(pair.assetClass)!.label,
      note: isHeld(pair.assetClass) ? r.pair_note_in({ crisis }) : crisis,
      bars: [
        {
          id: idOf(pair, "market"),
          kind: "market",
          name: r.pair_market(),
          value: <AskedFigure part={market ?? null} none={r.pairs_none()} onAsk={onAsk} />,
        },
        {
          id: idOf(pair, "appraised"),
          kind: "appraised",
          name: r.pair_appraised(),
          value: <AskedFigure part={appraised ?? null} none={r.pairs_none()} onAsk={onAsk} />,
        },
      ],
    };
  });
  const boxes = fallsLayout(
    pairs.flatMap((pair) => [
      { id: idOf(pair, "market"), pct: pair.market?.pct ?? null },
      { id: idOf(pair, "appraised"), pct: pair.appraised?.pct ?? null },
    ]),
  );
  return <Falls boxes={boxes} groups={groups} name={r.pairs_name()} tickText={null} />;
}
