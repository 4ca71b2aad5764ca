import { expect, test } from "vitest";
import { formatDate } from "../../src/format/date";

test("a date says as much as it holds", () => {
  expect(formatDate("2025-03-31", "en")).toBe("31 March 2025");
  expect(formatDate("2025-07", "en")).toBe("July 2025");
  expect(formatDate("2026", "en")).toBe("2026");
});
