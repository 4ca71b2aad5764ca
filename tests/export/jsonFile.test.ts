import fc from "fast-check";
import { expect, test } from "vitest";
import { outcomeOf } from "../../src/domain/outcome";
import { jsonFile } from "../../src/export/jsonFile";
import { mixFacts } from "../../src/export/mixFacts";
import { mixState } from "../../src/export/mixState";
import { encodeLink } from "../../src/state/scenarioLink";
import { fittedScenario } from "../support/arbitraries";
import { atlas } from "../support/atlas";
import { oracle } from "../support/oracle";
import { rawData } from "../support/rawData";

test("scenario and outcome come back as they were, and the outcome is that of the oracle", () => {
  fc.assert(
    fc.property(fittedScenario, (scenario) => {
      const outcome = outcomeOf(atlas, scenario);
      const link = `https://example.org/${encodeLink(scenario, "treemap")}`;
      const read = JSON.parse(jsonFile(mixFacts(atlas, outcome, link), mixState(outcome)));
      const wanted = oracle(new URL(link).search, rawData);
      expect(read.scenario).toEqual(JSON.parse(JSON.stringify(scenario)));
      expect(read.release.id).toBe(scenario.release);
      expect(read.link).toBe(link);
      expect(read.advice).toContain("Not advice");
      expect(read.sources.length).toBeGreaterThan(0);
      const { baseTotal, moved, shortfall, flows, rows } = read.outcome;
      expect({ baseTotal, moved, shortfall, flows }).toEqual({
        baseTotal: wanted.baseTotal,
        moved: wanted.moved,
        shortfall: wanted.shortfall,
        flows: wanted.ribbons,
      });
      const numbers = rows.map(({ id, before, after, shareBefore, shareAfter }: (typeof wanted.rows)[0]) => {
        return { id, before, after, shareBefore, shareAfter };
      });
      expect(numbers).toEqual(wanted.rows);
    }),
    { numRuns: 60 },
  );
});
