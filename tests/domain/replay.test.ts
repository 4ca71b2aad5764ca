import { expect, test } from "vitest";
import { crisesOf } from "../../src/domain/crisesOf";
import { DEFAULT_CHOICES } from "../../src/domain/modelChoices";
import { outcomeOf } from "../../src/domain/outcome";
import { replayOf } from "../../src/domain/replay";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { atlas } from "../support/atlas";
import { past } from "../support/pastReturns";
test("x", () => {
  const o = outcomeOf(atlas, DEFAULT_SCENARIO);
  const t = performance.now();
  const r = replayOf(atlas, o, past, DEFAULT_CHOICES)!;
  console.log(
    performance.now() - t,
    r.before.yearly,
    r.after.yearly,
    r.before.deepest,
    r.after.deepest,
    r.before.growth.at(-1),
    r.after.growth.at(-1),
    r.before.worstYear,
    r.after.worstThree,
    r.first,
    r.start,
    r.end,
    r.spells.map((s) => [s.from, s.to, s.before.leftOut, s.after.leftOut]),
  );
  console.log(
    JSON.stringify(
      crisesOf(atlas, o, past, DEFAULT_CHOICES).map((c) => [
        c.crisis.id,
        c.before!.pct,
        c.after!.pct,
        c.after!.leftOut,
      ]),
    ),
  );
  for (const start of ["2005-01", "2014-01"])
    for (const unpriced of ["out", "stays"] as const)
      for (const proxies of [[], ["private-equity"]]) {
        const q = replayOf(atlas, o, past, { ...DEFAULT_CHOICES, start, unpriced, proxies })!;
        console.log(
          start,
          unpriced,
          proxies,
          q.before.yearly,
          q.after.yearly,
          q.after.deepest.pct,
          q.after.growth.at(-1),
          q.spells.length,
        );
      }
  expect(1).toBe(1);
});
