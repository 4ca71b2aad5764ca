import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_CHOICES, type ModelChoices } from "../../src/domain/modelChoices";
import { outcomeOf } from "../../src/domain/outcome";
import { outcomeModel } from "../../src/domain/outcomeModel";
import { DEFAULT_SCENARIO, type Scenario } from "../../src/domain/scenario";
import { assumptions } from "../support/assumptions";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { modelChoices } from "../support/modelChoices";

const SIDES = ["before", "after"] as const;

function modelOf(scenario: Partial<Scenario> = {}, choices: Partial<ModelChoices> = {}) {
  const outcome = outcomeOf(atlas, { ...DEFAULT_SCENARIO, ...scenario });
  return outcomeModel(atlas, outcome, assumptions, { ...DEFAULT_CHOICES, ...choices });
}

/** Shares of the default mix by class, by hand from the leaves and the look-through rows of the data. */
const HELD = {
  "us-large-stocks": 2_110_680 + 0.34 * 3_075_450 + 0.66 * 558_750 + 435_000 + 0.55 * 217_500,
  "us-small-mid-stocks": 564_730 + 0.08 * 3_075_450 + 0.18 * 558_750 + 0.1 * 217_500,
  "intl-stocks": 524_590 + 0.23 * 3_075_450 + 0.16 * 558_750 + 0.1 * 217_500,
  bonds: 556_736 + 0.35 * 3_075_450 + 0.5 * 513_300 + 0.15 * 217_500,
  "money-market": 143_264 + 0.5 * 513_300 + 0.1 * 217_500,
};

test("the default mix costs 0.30% before and 0.37% after: 26.0 and 32.3 billion dollars a year", () => {
  const { before, after } = modelOf().fees;
  // Stock funds and brokerage 0.26, target-date and stable value 0.40, bond and money funds 0.19, own shares nothing.
  const cost =
    0.26 * (2_110_680 + 564_730 + 524_590 + 558_750 + 217_500) +
    0.4 * (3_075_450 + 513_300) +
    0.19 * (556_736 + 143_264);
  expect(before.usdMillions.used).toBeCloseTo(cost / 100, 6);
  expect(before.pct.used).toBeCloseTo(cost / 8_700_000, 9);
  expect([before.pct.used.toFixed(2), after.pct.used.toFixed(2)]).toEqual(["0.30", "0.37"]);
  expect((after.usdMillions.used - before.usdMillions.used).toFixed(0)).toBe("6279");
  // The cheapest and the dearest way into gold, bitcoin and private equity.
  const moved = (gold: number, bitcoin: number, equity: number) =>
    0.95 * before.pct.used + 0.0125 * gold + 0.0125 * bitcoin + 0.025 * equity;
  expect(after.pct.low).toBeCloseTo(moved(0.1, 0.21, 0.96), 5);
  expect(after.pct.high).toBeCloseTo(moved(0.4, 0.25, 6), 5);
});

test("the default mix swings by the closed form to 1e-9, and returns the weighted mean less fees", () => {
  const { before, fees } = modelOf();
  const ids = Object.keys(HELD) as (keyof typeof HELD)[];
  const total = ids.reduce((all, id) => all + HELD[id], 0);
  expect(total).toBeCloseTo(8_700_000, 6);
  const order = [...assumptions.classes.keys()];
  let variance = 0;
  for (const one of ids)
    for (const other of ids)
      variance +=
        (HELD[one] / total) *
        assumptions.classes.get(one)!.volatilityPct.used *
        (HELD[other] / total) *
        assumptions.classes.get(other)!.volatilityPct.used *
        assumptions.correlation.matrix[order.indexOf(one)]![order.indexOf(other)]!;
  // Whole millions are split by largest remainders, so shares differ from the fractions above by up to 1e-7.
  expect(before.swing.used).toBeCloseTo(Math.sqrt(variance), 5);
  const mean = ids.reduce(
    (all, id) => all + (HELD[id] / total) * assumptions.classes.get(id)!.expectedReturnPct.median,
    0,
  );
  expect(before.return.used).toBeCloseTo(mean - fees.before.pct.used, 5);
  expect([before.return.used.toFixed(1), before.swing.used.toFixed(1)]).toEqual(["5.6", "11.7"]);
});

test("after the default move: 5.8% expected, from -1.0% to 7.0%, and a swing of 11.8%", () => {
  const { after } = modelOf();
  const { low, used, high } = after.return;
  expect([low, used, high].map((value) => value.toFixed(1))).toEqual(["-1.0", "5.8", "7.0"]);
  expect(after.swing.used.toFixed(1)).toBe("11.8");
  expect(after.swing.low).toBeLessThan(after.swing.used);
  expect(after.swing.high).toBeGreaterThan(after.swing.used);
});

test("one class alone swings as its assumption, two by the closed form to 1e-9", () => {
  const all = (to: Scenario["to"]) => modelOf({ to }).after;
  expect(all({ gold: 10_000 }).swing.used).toBeCloseTo(17.2, 9);
  const mixed = all({ gold: 2_500, bitcoin: 7_500 });
  const closed = Math.sqrt((0.25 * 17.2) ** 2 + (0.75 * 55.6) ** 2 + 2 * 0.25 * 0.75 * 17.2 * 55.6 * 0.0566);
  expect(Math.abs(mixed.swing.used - closed)).toBeLessThan(1e-9);
  expect(mixed.return.used).toBeCloseTo(0.25 * (2.35 - 0.4) + 0.75 * (15 - 0.25), 9);
  // A private fund's expected return is what the investor keeps: its fee is not taken off again.
  expect(all({ "private-equity": 10_000 }).return.used).toBeCloseTo(10.2, 9);
  expect(all({ "private-equity": 10_000 }).swing).toEqual({ low: 19, used: 19.8, high: 30 });
});

test("at full stress the swing is the weighted sum of swings, and it never falls on the way", () => {
  const { mix, inputs, after } = modelOf({}, { stress: 100 });
  const sum = [...inputs.values()].reduce(
    (all, input, place) => all + mix.after[place]! * input.swing.used,
    0,
  );
  expect(after.swing.used).toBeCloseTo(sum, 9);
  fc.assert(
    fc.property(fittedScenario, fc.nat(99), (scenario, stress) => {
      const outcome = outcomeOf(atlas, scenario);
      const at = (of: number) =>
        outcomeModel(atlas, outcome, assumptions, { ...DEFAULT_CHOICES, stress: of });
      const [less, more] = [at(stress), at(stress + 1)];
      for (const side of SIDES)
        expect(more[side].swing.used).toBeGreaterThanOrEqual(less[side].swing.used - 1e-12);
    }),
    { numRuns: 300 },
  );
});

test("fees add up: the rows' dollars are the whole, on both sides, for any scenario and choices", () => {
  fc.assert(
    fc.property(fittedScenario, modelChoices, (scenario, choices) => {
      const { fees, mix, before, after } = outcomeModel(
        atlas,
        outcomeOf(atlas, scenario),
        assumptions,
        choices,
      );
      for (const side of SIDES) {
        const counted = fees.rows.filter((each) => each.counted);
        const sum = counted.reduce((all, { row, fee }) => all + (row[side] * fee.used) / 100, 0);
        expect(fees[side].usdMillions.used).toBeCloseTo(sum, 4);
        expect(fees[side].pct.used * fees[side].counted).toBeCloseTo(100 * sum, 3);
        expect(mix[side].reduce((all, share) => all + share, 0)).toBeCloseTo(1, 9);
        expect(mix[side].every((share) => share >= 0)).toBe(true);
      }
      for (const { return: expected, swing } of [before, after]) {
        expect(Object.values({ ...expected, ...swing }).every(Number.isFinite)).toBe(true);
        expect(swing.low >= 0 && swing.low <= swing.used && swing.used <= swing.high).toBe(true);
        expect(expected.low <= expected.used && expected.used <= expected.high).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("reported swings of private assets are lower, and have no range", () => {
  const reported = modelOf({}, { smooth: "reported" });
  expect(reported.inputs.get("private-equity")!.swing).toEqual({ low: 10, used: 10, high: 10 });
  // Past prices before 2014 or after 2021 are no question of smoothing.
  expect(reported.inputs.get("bitcoin")!.swing.used).toBe(55.6);
  expect(reported.after.swing.used).toBeLessThan(modelOf().after.swing.used);
  expect(reported.before.swing.used).toBe(modelOf().before.swing.used);
});

test("unknown content as the rest of the mix keeps what moved at its share, left out raises it", () => {
  const place = [...assumptions.classes.keys()].indexOf("bitcoin");
  const share = (unknown: ModelChoices["unknown"]) => modelOf({}, { unknown }).mix.after[place]!;
  expect(share("assumed")).toBeCloseTo(0.0125, 9);
  expect(share("rest")).toBeCloseTo(0.0125, 9);
  expect(share("out")).toBeCloseTo(108_750 / (8_700_000 - (217_500 - 10_875)), 9);
  expect(modelOf().mix.unknown.before).toBeCloseTo(0.025, 9);
  const all = modelOf({ base: ["ira-brokerage"], to: {} }, { unknown: "out" });
  expect(all.mix.treated).toBe("assumed");
  expect(all.mix.unknown.before).toBe(1);
});

test("a house speaks for the classes that it has figures of, the middle for the rest", () => {
  const { inputs } = modelOf({}, { houses: "j-p-morgan" });
  expect(inputs.get("us-large-stocks")).toMatchObject({ return: { used: 6.7 }, stoodIn: false });
  expect(inputs.get("bitcoin")).toMatchObject({ return: { used: 15 }, stoodIn: true });
  expect(modelOf({}, { houses: "low" }).inputs.get("us-large-stocks")!.return.used).toBe(-4);
});

test("a changed assumption is used, has no range, and is marked", () => {
  const changed = modelOf({}, { assume: [{ class: "bitcoin", field: "return", points: 500 }] });
  const bitcoin = changed.inputs.get("bitcoin")!;
  expect(bitcoin).toMatchObject({ return: { low: 5, used: 5, high: 5 }, changed: ["return"] });
  expect(bitcoin.published.return).toBe(15);
  expect(changed.after.return.used).toBeCloseTo(modelOf().after.return.used - 0.0125 * 10, 9);
});
