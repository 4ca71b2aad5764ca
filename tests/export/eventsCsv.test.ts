import { expect, test } from "vitest";
import { eventsCsv } from "../../src/export/eventsCsv";
import { splitCsvLine } from "../support/readPage";
import { atlas } from "../support/atlas";
import { story } from "../support/story";

test("the file has the link, how far the search went, and a row for each event with its sources", () => {
  const text = eventsCsv(atlas, story, story.events, "https://example.org/story/?v=1");
  const rows = text.trimEnd().split("\n");
  const comments = rows.filter((row) => row.startsWith("#")).join("\n");
  expect(comments).toContain("https://example.org/story/?v=1");
  expect(comments).toContain("3 July 2026");
  expect(comments).toContain("https://www.dol.gov/");
  const [header, ...cells] = rows.filter((row) => !row.startsWith("#")).map(splitCsvLine);
  expect(header![0]).toBe("id");
  expect(cells.map(([id]) => id)).toEqual(story.events.map(({ id }) => id));
  expect(cells[0]!.slice(1, 3)).toEqual(["2020-06-03", "regulation"]);
  expect(cells.at(-1)!.at(-1)).toBe("atlas21-indiana-2026");
});
