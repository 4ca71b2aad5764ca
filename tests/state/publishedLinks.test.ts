import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fitScenario } from "../../src/domain/fitScenario";
import { DEFAULT_CHOICES, parseModel, type ModelChoices } from "../../src/domain/modelChoices";
import { outcomeOf } from "../../src/domain/outcome";
import { decodeLink } from "../../src/state/scenarioLink";
import { atlas } from "../support/atlas";
import { knownIds } from "../support/modelChoices";

interface Published {
  readonly link: string;
  readonly numbers: Record<"baseTotal" | "moved" | "shortfall", number> &
    Record<"inflow" | "draw", Record<string, number>>;
  readonly kept?: readonly ({ readonly name: string } & Partial<Published["numbers"]>)[];
  readonly model?: Partial<ModelChoices>;
  readonly notes: readonly string[];
}
const corpus = JSON.parse(
  readFileSync(new URL("./published-links.json", import.meta.url), "utf8"),
) as readonly Published[];

test.each(corpus)(
  "the published link $link shows the numbers recorded with it",
  ({ link, numbers, kept = [], model = {}, notes }) => {
    const decoded = decodeLink(new URL(link, "https://example.org").search);
    const fitted = fitScenario(decoded.fields, atlas);
    const { baseTotal, moved, shortfall, inflow, draw } = outcomeOf(atlas, fitted.scenario);
    const drawn = Object.fromEntries(Object.entries(draw).filter(([, value]) => value > 0));
    expect({ baseTotal, moved, shortfall, inflow, draw: drawn }).toEqual(numbers);
    const compared = fitted.scenario.kept.map(({ name, ...own }) => {
      const of = outcomeOf(atlas, { ...fitted.scenario, ...own, focus: null });
      return { name, baseTotal: of.baseTotal, moved: of.moved, shortfall: of.shortfall, inflow: of.inflow };
    });
    expect(compared).toEqual(kept);
    expect(parseModel(fitted.scenario.model, knownIds)).toEqual({
      choices: { ...DEFAULT_CHOICES, ...model },
      notes: [],
    });
    expect([...new Set([...decoded.notes, ...fitted.notes].map(({ key }) => key))].sort()).toEqual(
      [...notes].sort(),
    );
  },
);
