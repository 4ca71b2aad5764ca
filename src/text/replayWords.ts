import type { Atlas } from "../domain/atlas";
import { monthAt, leftOutIn, type ReplayStudy } from "../domain/explainReplay";
import type { ModelChoices } from "../domain/modelChoices";
import type { ReplayMeasure } from "../domain/replayRef";
import { replayStarts } from "../domain/replayStarts";
import type { StandIn } from "../domain/standInsOf";
import { locale } from "./messages";
import { monthName } from "./monthName";
import { fill, type FigurePart, type Part } from "./parts";
import { replayFigure } from "./replayFigure";
import { r } from "./replayMessages";
import { replayText } from "./replayText";
import { inSentence } from "./words";

type Sentence = readonly Part[];
type Rules = Pick<ModelChoices, "unpriced">;

/** Figures of both sides; null where one of them is not there. */
function pair(study: ReplayStudy, measure: ReplayMeasure, at = study.replay.end) {
  const [before, after] = (["before", "after"] as const).map((side) =>
    replayFigure(study, { kind: "replay", side, measure, at }),
  );
  return before && after ? { before, after } : null;
}

/** A fall as how far below it is: without its sign. */
function depth(fall: FigurePart): FigurePart {
  return { ...fall, text: replayText(-fall.value, "pct") };
}

function growthSentences(study: ReplayStudy): readonly Sentence[] {
  const { replay } = study;
  const [end, yearly] = [pair(study, "growth"), pair(study, "yearly")];
  const growth = fill(r.words_growth, {
    start: monthName(replay.start),
    end: monthName(replay.end),
    before: end!.before,
    after: end!.after,
    yearlyBefore: yearly!.before,
    yearlyAfter: yearly!.after,
  });
  const dated = (place: "deepest" | "worstYear") => ({
    beforeAt: monthName(monthAt(replay, replay.before[place].place)),
    afterAt: monthName(monthAt(replay, replay.after[place].place)),
  });
  const deepest = pair(study, "deepest")!;
  const three = pair(study, "worst-three");
  return [
    growth,
    fill(r.words_deepest, {
      before: depth(deepest.before),
      after: depth(deepest.after),
      ...dated("deepest"),
    }),
    fill(r.words_worst_year, { ...pair(study, "worst-year")!, ...dated("worstYear") }),
    ...(three ? [fill(r.words_worst_three, three)] : []),
  ];
}

function riseSentences(study: ReplayStudy): readonly Sentence[] {
  const { exceptional, replay } = study;
  const times = replayFigure(study, { kind: "replay-rise" });
  if (!exceptional || !times) return [];
  const without = replayFigure(study, { kind: "replay-without" });
  const all = replayFigure(study, { kind: "replay", side: "after", measure: "yearly", at: replay.end })!;
  return [
    fill(r.words_rise, { times, from: monthName(exceptional.from), to: monthName(exceptional.to) }),
    ...(without ? [fill(r.words_without, { without, with: all })] : []),
  ];
}

function startSentence({ replay }: ReplayStudy): readonly Sentence[] {
  const starts = replayStarts(replay).filter(({ at }) => at % 12 === 0);
  const better = starts.filter(({ before, after }) => after > before).length;
  return starts.length > 1 ? [[r.words_starts({ all: starts.length, better })]] : [];
}

function names(atlas: Atlas, standIns: readonly StandIn[]): string {
  const labels = standIns.map(({ assetClass }) => inSentence(atlas.classes.get(assetClass)!.label));
  return new Intl.ListFormat(locale).format(labels);
}

/** What of the mixes has no price in the run, and how it is treated. */
export function leftOutSentences(atlas: Atlas, study: ReplayStudy, { unpriced }: Rules): readonly Sentence[] {
  const { replay, standIns } = study;
  const never = standIns.filter(({ series }) => series.length === 0);
  const share = (side: "before" | "after"): FigurePart | null =>
    leftOutIn(replay, side, replay.end) === 0
      ? null
      : replayFigure(study, { kind: "replay-left", side, at: replay.end });
  const [before, after] = [share("before"), share("after")];
  const gone = never.filter((each) => each.after > 0);
  const back = unpriced === "stays" ? never.filter((each) => each.before === 0) : [];
  const partly = standIns.filter((each) => each.partly);
  return [
    ...(before
      ? [
          fill(r.left_before, {
            share: before,
            list: names(
              atlas,
              never.filter((each) => each.before > 0),
            ),
          }),
        ]
      : []),
    ...(after && gone.length > 0 ? [fill(r.left_out, { share: after, list: names(atlas, gone) })] : []),
    ...(back.length > 0 ? [[r.left_stays({ list: names(atlas, back) })]] : []),
    ...(partly.length > 0 ? [[r.left_months({ list: names(atlas, partly) })]] : []),
  ];
}

/** How money of unknown content was treated; nothing where there is none. */
export function unknownSentences(study: ReplayStudy): readonly Sentence[] {
  const { unknown, treated } = study.replay.mix;
  const share = replayFigure(study, { kind: "replay-unknown", side: "before" });
  if (unknown.before === 0 || !share) return [];
  const sentences = { assumed: r.unknown_assumed, rest: r.unknown_rest, out: r.unknown_out };
  return [fill(sentences[treated], { share })];
}

/** What became of both mixes, in sentences whose numbers can be asked. */
export function replayWords(atlas: Atlas, study: ReplayStudy, rules: Rules): readonly Sentence[] {
  return [
    ...growthSentences(study),
    ...riseSentences(study),
    ...startSentence(study),
    ...leftOutSentences(atlas, study, rules),
    ...unknownSentences(study),
  ];
}
