import { expect, test } from "vitest";
import { crisesOf } from "../../src/domain/crisesOf";
import { crisesCsv } from "../../src/export/crisesCsv";
import { replayCsv } from "../../src/export/replayCsv";
import { atlas } from "../support/atlas";
import { past } from "../support/pastReturns";
import { replayStudy } from "../support/replayStudy";

const LINK = "https://example.org/outcome/?v=1";
const { outcome, study, choices } = replayStudy();

function parts(file: string) {
  const lines = file.split("\n");
  const comments = lines.filter((line) => line.startsWith("#"));
  const [header, ...rows] = lines.slice(comments.length, -1);
  return { comments: comments.join("\n"), header, rows: rows.map((row) => row.split(",")) };
}

test("a replay as a file: every month, unrounded, with what was left out, link and sources", () => {
  const { comments, header, rows } = parts(replayCsv(atlas, outcome, study, choices, LINK));
  for (const text of [
    "January 2014 to May 2026",
    "private equity",
    "unknown content",
    LINK,
    "Yahoo",
    "Not advice",
  ])
    expect(comments).toContain(text);
  expect(header).toBe(
    "month_end,before_growth_of_100_usd,after_growth_of_100_usd,before_below_high_pct,after_below_high_pct,before_three_years_pct_a_year,after_three_years_pct_a_year",
  );
  expect(rows.length).toBe(150);
  expect(rows[0]).toEqual(["2013-12", "100", "100", "0", "0", "", ""]);
  expect(rows.at(-1)![0]).toBe("2026-05");
  expect(Number(rows.at(-1)![2])).toBe(study.replay.after.growth.at(-1));
});

test("crises as a file: both mixes and every class that they hold, shares that sum to 1", () => {
  const crises = crisesOf(atlas, outcome, past, choices);
  const { mix } = study.replay;
  const { header, rows, comments } = parts(crisesCsv(atlas, outcome, { past, crises, mix }, LINK));
  expect(comments).toContain(LINK);
  expect(header!.split(",").at(-1)).toBe("change_pct");
  const gfc = rows.filter(([crisis, , , , , instrument]) => crisis === "gfc" && instrument !== "");
  const sum = gfc.reduce((all, row) => all + Number(row.at(-2)), 0);
  expect(sum).toBeCloseTo(1, 9);
  const after = rows.find(([crisis, , , what]) => crisis === "covid" && what === "mix-after")!;
  expect(Number(after.at(-1))).toBe(crises[1]!.after!.pct);
});
