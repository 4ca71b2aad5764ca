import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { historyPeriods } from "../../src/domain/historyPeriods";
import { HistoryPanel } from "../../src/pages/market/HistoryPanel";
import { HistoryTable } from "../../src/pages/market/HistoryTable";
import { historyTitle } from "../../src/pages/market/historyTitle";
import { history } from "../support/history";

const shown = { history, periods: historyPeriods(history), onAsk: () => undefined };
const release = { id: "2025-q1", label: "Q1 2025", asOf: "2025-03-31" };

test("the table has a row for each period, and each figure its raw value, unit and a way to its source", () => {
  const html = renderToStaticMarkup(<HistoryTable {...shown} measure="share" />);
  const cells = [...html.matchAll(/<td data-value="(\d+)" data-unit="(\w+)"><button/g)];
  const known = shown.periods.flatMap(({ figures }) =>
    Object.values(figures).filter((each) => each !== null),
  );
  expect(html.match(/<tr data-at/g)).toHaveLength(71);
  expect(cells).toHaveLength(known.length);
  expect(html).toContain(
    '<tr data-at="2025-q1"><th scope="row">Q1 2025</th><td data-value="3862" data-unit="bp">',
  );
  expect(html).toContain('<td data-value="43400000" data-unit="usdMillions">');
  expect(html).not.toMatch(/NaN|\$0</);
});

test("the cursor begins at the release of the page, and is a slider that says all its values", () => {
  const html = renderToStaticMarkup(<HistoryPanel {...shown} measure="usd" release={release} />);
  expect(html).toMatch(/role="slider"[^>]*aria-valuenow="66"[^>]*aria-valuetext="Q1 2025: 43\.4 trillion/);
  expect(html).toContain('<dl class="reading" data-at="2025-q1">');
});

test("cards are headed by the series, the date and the measure", () => {
  const title = (id: string, at: string) => historyTitle(history, { kind: "history", id, at });
  expect(title("ira-z1-2016", "1999")).toBe("IRAs, End of 1999");
  expect(title("ira-first.share", "2025-q1")).toBe("IRAs, Q1 2025, as a share");
  expect(title("ira-z1-2016.real", "1999")).toBe(
    "IRAs, End of 1999, in dollars of December 2025 ($2.65tn then)",
  );
});
