import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { FILES } from "../../src/datasets/files";
import { atlas } from "../support/atlas";

interface Row {
  readonly id: string;
  readonly asOf: string;
  readonly group?: string;
  readonly people?: number | undefined;
  readonly pct?: number;
  readonly averageUsd?: number;
  readonly medianUsd?: number;
  readonly sources: readonly string[];
}

type Part = "participants" | "balances" | "households";

const json = JSON.parse(readFileSync(new URL("../../data/savers.json", import.meta.url), "utf8")) as Record<
  Part,
  readonly Row[]
>;
const { participants } = v.parse(FILES.savers.schema, json);

function isWeak({ sources }: Row): boolean {
  return sources.every((id) => atlas.sources.get(id)?.grade === "C");
}

test("the number that stands behind dollars per person is that of the contract", () => {
  const active = participants.find(({ id }) => id === "active-401k-2023")!;
  expect([active.people, active.asOf]).toEqual([81_626_000, "2023-12-31"]);
  expect(isWeak(active)).toBe(false);
  expect(atlas.participants.people).toBe(81_626_000);
});

describe.each(["participants", "balances", "households"] as const)("%s", (part) => {
  const rows = json[part];

  test("have an id each, in words", () => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test("have a source each", () => {
    expect(rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test("are dated: a day, or a year for a survey", () => {
    expect(rows.filter(({ asOf }) => !/^\d{4}(-\d{2}-\d{2})?$/.test(asOf))).toEqual([]);
  });

  test("hold whole people and dollars, and shares up to 100", () => {
    const wrong = rows.filter(({ people, averageUsd, medianUsd, pct }) => {
      const whole = [people, averageUsd, medianUsd].filter((value) => value !== undefined);
      const share = pct === undefined || (pct >= 0 && pct <= 100);
      return !share || whole.some((value) => !Number.isSafeInteger(value) || value <= 0);
    });
    expect(wrong).toEqual([]);
  });

  test("say at least one number each", () => {
    const empty = rows.filter(
      ({ people, pct, averageUsd, medianUsd }) => (people ?? pct ?? averageUsd ?? medianUsd) === undefined,
    );
    expect(empty).toEqual([]);
  });
});

test("an average is above the median: few accounts are very large", () => {
  const wrong = json.balances.filter(
    ({ averageUsd, medianUsd }) =>
      averageUsd !== undefined && medianUsd !== undefined && averageUsd <= medianUsd,
  );
  expect(wrong).toEqual([]);
});

test("balances on grade C alone say so", () => {
  const silent = json.balances.filter(
    (row) => isWeak(row) && !JSON.stringify(row).includes("Grade C"),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});
