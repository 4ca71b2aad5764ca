import fc from "fast-check";
import { Suspense } from "react";
import { renderToString } from "react-dom/server";
import { prerender } from "react-dom/static";
import { beforeAll, describe, expect, test } from "vitest";
import { queryClient } from "../../src/datasets/queryClient";
import { DEFAULT_CHOICES, type ModelChoices } from "../../src/domain/modelChoices";
import { outcomeOf } from "../../src/domain/outcome";
import { DEFAULT_SCENARIO } from "../../src/domain/scenario";
import { sections, type SectionEntry } from "../../src/pages/outcome/sections";
import { assumptions } from "../support/assumptions";
import { atlas } from "../support/atlas";
import { modelChoices } from "../support/modelChoices";
import { past } from "../support/pastReturns";
import { payments } from "../support/payments";

const KEYS = Object.keys(DEFAULT_CHOICES) as (keyof ModelChoices)[];
const outcome = outcomeOf(atlas, DEFAULT_SCENARIO);
queryClient.setQueryData(["assumptions"], assumptions);
queryClient.setQueryData(["past-returns"], past);
queryClient.setQueryData(["payments"], payments);
const nothing = () => undefined;

function drawn({ Section }: SectionEntry, choices: ModelChoices) {
  return (
    <Suspense>
      <Section atlas={atlas} outcome={outcome} choices={choices} onChange={nothing} onAsk={nothing} />
    </Suspense>
  );
}

beforeAll(async () => {
  await Promise.all(sections.map((entry) => prerender(drawn(entry, DEFAULT_CHOICES))));
});

describe.each(sections)("the part $id of the Outcome page", (entry) => {
  const html = (choices: ModelChoices) => renderToString(drawn(entry, choices));

  test("looks the same whatever is chosen that it does not read", () => {
    const others = KEYS.filter((key) => !entry.reads.includes(key));
    fc.assert(
      fc.property(modelChoices, modelChoices, (choices, changes) => {
        const changed = Object.fromEntries(others.map((key) => [key, changes[key]]));
        expect(html({ ...choices, ...changed })).toBe(html(choices));
      }),
      { numRuns: 12 },
    );
  });
});
