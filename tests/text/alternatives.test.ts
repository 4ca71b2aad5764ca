import fc from "fast-check";
import { expect, test } from "vitest";
import { flowsOf } from "../../src/domain/flows";
import { historyPeriods } from "../../src/domain/historyPeriods";
import { marketView } from "../../src/domain/marketView";
import { outcomeOf, type Outcome } from "../../src/domain/outcome";
import { phaseStudy, thereAt } from "../../src/domain/phaseStudy";
import { bySize, scaleItems } from "../../src/domain/scaleItems";
import type { Scenario } from "../../src/domain/scenario";
import { sweepOf } from "../../src/domain/sweep";
import { sweptValue } from "../../src/domain/sweptValue";
import { shownMix } from "../../src/pages/redirect/shownMix";
import { effectAlternative } from "../../src/text/alternatives/effectAlternative";
import { flowAlternative } from "../../src/text/alternatives/flowAlternative";
import { historyAlternative } from "../../src/text/alternatives/historyAlternative";
import { marketAlternative, mixAlternative } from "../../src/text/alternatives/mixAlternative";
import { phaseAlternative } from "../../src/text/alternatives/phaseAlternative";
import { scaleAlternative } from "../../src/text/alternatives/scaleAlternative";
import { sweepAlternative } from "../../src/text/alternatives/sweepAlternative";
import { scaleLabel } from "../../src/text/scaleName";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { history } from "../support/history";
import { payments } from "../support/payments";
import { isRounded, numberAfter, sentenceFrom } from "../support/readNumbers";

const SENTENCES = ["Largest: ", "Redirected: ", "Most taken from: ", "Largest flows: ", "Nothing moves."];
const RUNS = { numRuns: 150 };

const inDollars = fittedScenario.map((scenario): Scenario => ({ ...scenario, unit: "usd" }));

/** The three largest by an amount above 0: what a description has to name. */
function three<Item>(items: readonly Item[], amountOf: (item: Item) => number): readonly Item[] {
  return [...items]
    .filter((item) => amountOf(item) > 0)
    .sort((one, other) => amountOf(other) - amountOf(one))
    .slice(0, 3);
}

function expectSaid(text: string, words: string, raw: number): void {
  const { value } = numberAfter(text, words);
  expect(isRounded(value, raw), `${words}${value} for ${raw} in ${text}`).toBe(true);
}

/** What every description of something that moves says: how much, which share, how much arrives where. */
function expectMoves(text: string, outcome: Outcome): void {
  if (outcome.moved === 0) {
    expect(text).toContain("Nothing moves.");
    return;
  }
  const said = sentenceFrom(text.slice(text.lastIndexOf("Redirected: ")), "Redirected: ", [
    "Most taken from: ",
  ]);
  expectSaid(said, "", outcome.moved);
  expect(isRounded(numberAfter(said, "(").value, outcome.movedBp / 100, 0.01)).toBe(true);
  for (const { destination, inflow } of outcome.reached) expectSaid(said, `${destination.label} `, inflow);
}

test("check 14: what a treemap and bars say of a mix is what they draw, in any scenario and zoom", () => {
  fc.assert(
    fc.property(inDollars, fc.constantFrom("before", "after"), (scenario, column) => {
      const outcome = outcomeOf(atlas, scenario);
      const shown = shownMix(outcome, column);
      const text = mixAlternative(outcome, shown);
      const parts = shown.rows.filter((row) => row[column] > 0);
      const total = parts.reduce((all, row) => all + row[column], 0);
      expectSaid(text, `${shown.label}: `, total);
      expect(text).toContain(` in ${parts.length} part`);
      if (parts.length > 0) {
        const largest = sentenceFrom(text, "Largest: ", SENTENCES);
        for (const row of three(parts, (each) => each[column])) {
          expectSaid(largest, `${row.label} `, row[column]);
          const share = largest.slice(largest.indexOf(row.label) + row.label.length);
          const { value, unit } = numberAfter(share, "(");
          expect(unit).toBe("pct");
          expect(isRounded(value, (100 * row[column]) / outcome.baseTotal, 0.1)).toBe(true);
        }
      }
      if (column === "before") {
        expect(text).not.toMatch(/Arrives:|taken from/);
        return;
      }
      if (shown.isBase) expectMoves(text, outcome);
      const givers = three(shown.rows, (row) => row.before - row.after);
      if (givers.length === 0) {
        expect(text).not.toContain("Most taken from");
        return;
      }
      const taken = sentenceFrom(text, "Most taken from: ", SENTENCES);
      for (const row of givers) expectSaid(taken, `${row.label} `, row.before - row.after);
    }),
    RUNS,
  );
});

test("what the market says changed most is what did, with its sign", () => {
  fc.assert(
    fc.property(inDollars, (scenario) => {
      const view = marketView(atlas, { ...scenario, color: "change" });
      const shown = shownMix(view, "after");
      const release = view.since!.release.label;
      const text = marketAlternative(view, shown, release);
      const known = shown.rows.filter((row) => row.unmatched === undefined);
      const changed = three(known, (row) => Math.abs(row.after - row.before));
      if (changed.length === 0) {
        expect(text).toContain(`No change since ${release}.`);
        return;
      }
      const said = sentenceFrom(text, `since ${release}: `, []);
      for (const row of changed) expectSaid(said, `${row.label} `, row.after - row.before);
    }),
    RUNS,
  );
});

test("check 13: what a flow says are its largest sources and ribbons", () => {
  fc.assert(
    fc.property(inDollars, (scenario) => {
      const outcome = outcomeOf(atlas, scenario);
      if (outcome.moved === 0) return;
      const flows = flowsOf(outcome, atlas.classes);
      const text = flowAlternative(outcome, flows);
      expectMoves(text, outcome);
      const taken = sentenceFrom(text, "Most taken from: ", SENTENCES);
      const ribbons = sentenceFrom(text, "Largest flows: ", []);
      for (const { shortLabel, draw } of three(flows.sources, (each) => each.draw))
        expectSaid(taken, `${shortLabel} `, draw);
      for (const { from, to, value } of three(flows.ribbons, (each) => each.value)) {
        const source = flows.sources.find(({ id }) => id === from)!.shortLabel;
        expectSaid(ribbons, `${source} to ${atlas.destinations.get(to)!.shortLabel}: `, value);
      }
    }),
    RUNS,
  );
});

test("what a phase-in, a sweep, sizes and a contested effect say is what they draw, in any scenario", () => {
  fc.assert(
    fc.property(inDollars, (scenario) => {
      const outcome = outcomeOf(atlas, scenario);
      const study = phaseStudy(atlas, outcome, payments);
      const phase = phaseAlternative(study, "moved");
      expectSaid(phase, "Only what moves: ", thereAt(study.years[0]!));
      for (const { destination } of three(
        study.destinations,
        ({ destination: { id } }) => study.last.reached[id]!,
      ))
        expectSaid(phase, `${destination.label} `, study.last.reached[destination.id]!);

      const sweep = sweepOf(atlas, { ...scenario, measures: ["dollars"] });
      const swept = sweepAlternative(atlas, sweep);
      const end = sweep.steps.at(-1)!;
      const inEnd = (id: string) => sweptValue(atlas, sweep, end, "dollars", id) ?? 0;
      const last = three(sweep.reached, inEnd);
      if (last.length === 0) expect(swept).toBe("Nothing moves.");
      else {
        const said = sentenceFrom(swept, "At 20%: ", []);
        for (const id of last) expectSaid(said, `${atlas.destinations.get(id)!.label} `, inEnd(id));
      }

      const { items } = scaleItems(atlas, outcome);
      const scale = scaleAlternative(items);
      const sorted = bySize(items);
      for (const item of [...sorted.slice(0, 3), ...sorted.slice(-3)])
        expectSaid(scale, `${scaleLabel(item)} `, item.usdMillions);
      const times = sorted[0]!.usdMillions / sorted.at(-1)!.usdMillions;
      expect(isRounded(numberAfter(scale, "The largest is ").value, times, 1)).toBe(true);

      const lifted = three(outcome.reached, ({ effect }) => effect?.mid ?? 0);
      if (lifted.length > 0)
        for (const { destination, effect } of lifted)
          expectSaid(effectAlternative(outcome.reached), `${destination.label} `, effect!.mid);
    }),
    { numRuns: 40 },
  );
});

test("what the areas say are the figures at their ends", () => {
  const periods = historyPeriods(history);
  const text = historyAlternative(history, periods, "usd");
  const totals = periods.flatMap(({ figures }) => figures.total ?? []);
  expectSaid(text, "All retirement assets: ", totals[0]!.usdMillions);
  expect(isRounded(numberAfter(text, "(End of 1974), ").value, totals.at(-1)!.usdMillions)).toBe(true);
  expect(text).toMatch(/Largest, Q\d 20\d\d: IRAs \$[\d.]+tn, Defined contribution plans \$[\d.]+tn, and /);
  expect(historyAlternative(history, periods, "share")).toMatch(/IRAs \d+\.\d%/);
});
