import { describe, expect, test } from "vitest";
import { explainHistory, historyRef } from "../../src/domain/explainHistory";
import { decimalYear, endDate, endOf, PLAN_TYPES, type HistoryMeasure } from "../../src/domain/history";
import { historyBreaks } from "../../src/domain/historyBreaks";
import { historyPeriods, joinedRuns, knownTypes } from "../../src/domain/historyPeriods";
import { measuredPeriod, priceFactor, priceYear } from "../../src/domain/measuredPeriod";
import { saidText } from "../../src/text/saidText";
import { atlas } from "../support/atlas";
import { history } from "../support/history";

const periods = historyPeriods(history);
const breaks = historyBreaks(history, periods);
const runs = joinedRuns(periods, new Set(breaks.map(({ at }) => at)));

function period(at: string) {
  return periods.find((each) => each.at === at)!;
}

function dollarsOf(at: string) {
  const { figures } = period(at);
  return [
    ...PLAN_TYPES.map((type) => figures[type]?.usdMillions ?? null),
    figures.total?.usdMillions ?? null,
  ];
}

describe("time", () => {
  test("a year ends with its December, a quarter with its last month", () => {
    expect([endOf("1999"), endOf("2025-q1"), endOf("2025-q4")]).toEqual([2000, 2025.25, 2026]);
    expect([endDate("1999"), endDate("2025-q1"), endDate("2024-q2")]).toEqual([
      "1999-12-31",
      "2025-03-31",
      "2024-06-30",
    ]);
  });

  test("days are placed within their year", () => {
    expect(decimalYear("2020-02-19")).toBeCloseTo(2020.134, 3);
    expect(decimalYear("2007-10-09")).toBeCloseTo(2007.774, 3);
  });
});

describe("periods", () => {
  test("are years up to 2018 and then every quarter, in order, each once", () => {
    expect(periods.length).toBe(45 + 26);
    const ends = periods.map(({ at }) => endOf(at));
    expect(ends).toEqual([...new Set(ends)].sort((one, other) => one - other));
    expect(periods.slice(44, 47).map(({ at }) => at)).toEqual(["2018", "2019-q4", "2020-q1"]);
  });

  test("have the figures of one vintage", () => {
    expect(dollarsOf("1999")).toEqual([2651000, 2951168, 3009787, 2074645, 1041396, 11727996]);
    expect(dollarsOf("2025-q1")).toEqual([16800000, 12200000, 8900000, 3200000, 2400000, 43400000]);
    expect(dollarsOf("1974")).toEqual([null, 51377, 125821, 126652, 60372, 364222]);
  });

  test("of 2016 to 2018 and of some quarters have a total only, and some nothing", () => {
    const totalOnly = periods.filter((each) => each.figures.total && knownTypes(each).length === 0);
    expect(totalOnly.map(({ at }) => at)).toEqual(["2016", "2017", "2018", "2024-q3"]);
    const nothing = periods.filter(({ vintage }) => vintage === null);
    expect(nothing.map(({ at }) => at)).toEqual(["2022-q1", "2023-q3", "2023-q4"]);
  });
});

describe("runs that may be joined", () => {
  test("hold years in a row of one release, and stop at each break", () => {
    expect(runs.map((run) => [run[0]!.at, run.at(-1)!.at])).toEqual([
      ["1974", "1980"],
      ["1981", "1984"],
      ["1985", "2015"],
    ]);
  });

  test("never hold two vintages, a quarter or a gap", () => {
    for (const run of runs) {
      expect(new Set(run.map(({ vintage }) => vintage))).toEqual(new Set(["z1"]));
      expect(run.map(({ at }) => Number(at) - Number(run[0]!.at))).toEqual(run.map((_, index) => index));
    }
  });
});

test("breaks stand in order, each reason once, with the release that it is about", () => {
  expect(breaks.map(({ at }) => at)).toEqual(["1981", "1985", "2016", "2018", "2022-q1", "2025-q3"]);
  expect(breaks[1]!.whys.map(({ why }) => why)).toEqual([
    "The Z.1 annuity series changes between 1984 and 1985: contracts of DC plans move out of this column.",
    "Annuity contracts enter the DC column between 1984 and 1985.",
  ]);
  for (const { whys } of breaks) expect(new Set(whys.map(({ why }) => why)).size).toBe(whys.length);
});

describe("constant dollars", () => {
  test("are those of the last December with a price level", () => {
    expect(priceYear(history)).toBe(2025);
    expect(priceFactor(history, "2025")).toBe(1);
    expect(priceFactor(history, "2025-q4")).toBeCloseTo(1, 12);
  });

  test("chain the years: 2.68% and 2.89% from the end of 2023", () => {
    expect(priceFactor(history, "2024")).toBeCloseTo(1.0268, 12);
    expect(priceFactor(history, "2023")).toBeCloseTo(1.0268 * 1.0289, 12);
  });

  test("divide by what prices rose within the year: 1.33% to March 2025, 1.9% to March 2026", () => {
    expect(priceFactor(history, "2025-q1")).toBeCloseTo(1.0268 / 1.0133, 12);
    expect(priceFactor(history, "2026-q1")).toBeCloseTo(1 / 1.019, 12);
    expect(measuredPeriod(history, period("2025-q1"), "real").total).toBe(43_978_210);
  });

  test("a quarter and its year agree at the end of December", () => {
    for (const { at } of periods.filter((each) => each.at.endsWith("q4")))
      expect(priceFactor(history, at)).toBeCloseTo(priceFactor(history, at.slice(0, 4))!, 10);
  });

  test("are unknown where consumer prices do not reach", () => {
    expect(priceFactor(history, "2026")).toBeNull();
    expect(priceFactor(history, "2026-q2")).toBeNull();
    const without = { ...history, inflationSinceYearEnd: new Map<string, number>() };
    expect(measuredPeriod(without, period("2025-q1"), "real")).toEqual({
      parts: { ira: null, dc: null, "db-gov": null, "db-private": null, annuities: null },
      total: null,
    });
  });
});

describe("shares", () => {
  test("sum to the whole where all that makes up the total is known", () => {
    for (const each of periods.filter((one) => one.vintage === "z1" || knownTypes(one).length === 5)) {
      const { parts } = measuredPeriod(history, each, "share");
      expect(Object.values(parts).reduce<number>((all, part) => all + (part ?? 0), 0)).toBe(10_000);
    }
  });

  test("are of the printed total where the rest is unknown", () => {
    const { parts, total } = measuredPeriod(history, period("2026-q1"), "share");
    expect([parts.ira, parts.dc, parts["db-gov"], total]).toEqual([3818, 2900, null, 47_598_000]);
  });

  test("of the first quarter of 2025", () => {
    const { parts } = measuredPeriod(history, period("2025-q1"), "share");
    expect(parts).toEqual({ ira: 3862, dc: 2804, "db-gov": 2046, "db-private": 736, annuities: 552 });
  });
});

describe("explanations", () => {
  const asked = (["usd", "share", "real"] as const).flatMap((measure: HistoryMeasure) =>
    periods.flatMap(({ at, figures }) =>
      Object.entries(figures).flatMap(([part, figure]) =>
        figure === null || (part === "total" && measure === "share")
          ? []
          : [{ ref: historyRef(figure.id, at, measure), measure, part, at }],
      ),
    ),
  );

  test("exist for every figure that is shown, with its value, basis, date and known sources", () => {
    expect(asked.length).toBeGreaterThan(900);
    for (const { ref, measure, part, at } of asked) {
      const shown = measuredPeriod(history, period(at), measure);
      const explanation = explainHistory(history, ref);
      expect(explanation.value).toBe(part === "total" ? shown.total : shown.parts[part as "ira"]);
      expect(explanation.asOf).toBe(endDate(at));
      expect(explanation.sources.length).toBeGreaterThan(0);
      expect(explanation.sources.filter((id) => !atlas.sources.has(id))).toEqual([]);
      if (explanation.basis !== "published") expect(explanation.formula).toBeTruthy();
    }
  });

  test("of a year: vintage first, breaks as notes", () => {
    const { notes, ...explained } = explainHistory(history, {
      kind: "history",
      id: "ira-z1-2016",
      at: "1999",
    });
    expect({ ...explained, notes: notes.map(saidText) }).toMatchObject({
      value: 2_651_000,
      unit: "usdMillions",
      basis: "published",
      asOf: "1999-12-31",
      label: "IRAs",
      notes: [
        "Federal Reserve Z.1, release of the fourth quarter of 2016",
        "1981: No IRA figures before 1981; IRAs at life insurers sit in the annuity column until then.",
      ],
      sources: ["fed-z1-2016-q4"],
    });
  });

  test("of a quarter: the sources of that release alone", () => {
    const { sources } = explainHistory(history, { kind: "history", id: "ira-first", at: "2025-q1" });
    expect(sources).toEqual(["ici-2025-q1-release"]);
  });

  test("of a level that the next release implied: the sources of the next", () => {
    const { sources, basis } = explainHistory(history, { kind: "history", id: "total-next", at: "2024-q1" });
    expect(sources.every((id) => id.includes("2024-q2"))).toBe(true);
    expect(basis).toBe("derived");
  });

  test("of constant dollars: the index among the sources", () => {
    const real = explainHistory(history, { kind: "history", id: "total-first.real", at: "2025-q1" });
    expect(real).toMatchObject({ value: 43_978_210, basis: "derived" });
    expect(real.sources).toContain("bls-cpi");
  });

  test("there is none for what was not found", () => {
    expect(() => explainHistory(history, { kind: "history", id: "ira-z1-2016", at: "1975" })).toThrow();
    expect(() => explainHistory(history, { kind: "history", id: "nothing", at: "1999" })).toThrow();
  });
});
