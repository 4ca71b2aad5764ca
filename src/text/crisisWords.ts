import type { Atlas } from "../domain/atlas";
import type { CrisisOutcome } from "../domain/crisesOf";
import type { ModelChoices } from "../domain/modelChoices";
import type { ModelMix } from "../domain/modelMix";
import type { PricingPair } from "../domain/crisesOf";
import type { ClassFall } from "../domain/pastReturns";
import { crisisInSentence, crisisName } from "./crisisName";
import { locale } from "./messages";
import { fill, type FigurePart, type Part } from "./parts";
import { r } from "./replayMessages";
import { replayText } from "./replayText";
import { inSentence } from "./words";

type Sentence = readonly Part[];
type Side = "before" | "after";

/** What a mix did in a crisis, as it is shown; null where nothing of it had a price. */
export function crisisFigure({ crisis, ...sides }: CrisisOutcome, side: Side): FigurePart | null {
  const found = sides[side];
  if (!found) return null;
  const { pct: value } = found;
  return { text: replayText(value, "pct"), value, unit: "pct", ref: { kind: "crisis", side, id: crisis.id } };
}

/** What a class did in a window, as it is shown. */
export function fallFigure({ class: id, during, pricing, pct: value }: ClassFall): FigurePart {
  return {
    text: replayText(value, "pct"),
    value,
    unit: "pct",
    ref: { kind: "class-fall", id, during, pricing },
  };
}

function leftFigure({ crisis, ...sides }: CrisisOutcome, side: Side): FigurePart | null {
  const left = sides[side]?.leftOut ?? 0;
  const value = left * 10_000;
  return left === 0
    ? null
    : { text: replayText(value, "bp"), value, unit: "bp", ref: { kind: "crisis-left", side, id: crisis.id } };
}

/** Classes of a side that had no price in a crisis, named. */
function missing(atlas: Atlas, found: CrisisOutcome, mix: ModelMix, side: Side): string {
  const priced = new Set(found[side]?.parts.map(({ fall }) => fall.class));
  const ids = mix.classes.filter((id, place) => mix[side][place]! > 0 && !priced.has(id));
  const labels = ids.map((id) => inSentence(atlas.classes.get(id)!.label));
  return new Intl.ListFormat(locale).format(labels);
}

function leftSentences(
  atlas: Atlas,
  found: CrisisOutcome,
  mix: ModelMix,
  { unpriced }: Pick<ModelChoices, "unpriced">,
): readonly Sentence[] {
  const crisis = crisisInSentence(found.crisis.id);
  const [before, after] = [leftFigure(found, "before"), leftFigure(found, "after")];
  const lists = {
    before: missing(atlas, found, mix, "before"),
    after: missing(atlas, found, mix, "after"),
  };
  return [
    ...(before ? [fill(r.crises_left_before, { crisis, share: before, list: lists.before })] : []),
    ...(after ? [fill(r.crises_left, { crisis, share: after, list: lists.after })] : []),
    ...(unpriced === "stays" && !after && lists.after !== ""
      ? [[r.crises_stays({ crisis, list: lists.after })]]
      : []),
  ];
}

/** What both mixes did in the crises, in sentences whose numbers can be asked. */
export function crisisWords(
  atlas: Atlas,
  crises: readonly CrisisOutcome[],
  mix: ModelMix,
  choices: Pick<ModelChoices, "unpriced">,
): readonly Sentence[] {
  return crises.flatMap((found) => {
    const [before, after] = [crisisFigure(found, "before"), crisisFigure(found, "after")];
    const crisis = crisisName(found.crisis.id);
    const said =
      before && after
        ? fill(r.crises_words_fall, { crisis, before, after })
        : [r.crises_words_none({ crisis, side: before ? r.mix_after() : r.mix_before() })];
    return [said, ...leftSentences(atlas, found, mix, choices)];
  });
}

/** Market price against appraisal, in sentences; only pairs of which both are known. */
export function pairWords(atlas: Atlas, pairs: readonly PricingPair[]): readonly Sentence[] {
  return pairs.flatMap(({ assetClass, crisis, market, appraised }) =>
    market && appraised
      ? [
          fill(r.pairs_words, {
            label: atlas.classes.get(assetClass)!.label,
            crisis: crisisInSentence(crisis.id),
            market: fallFigure(market),
            appraised: fallFigure(appraised),
          }),
        ]
      : [],
  );
}
