import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { RedirectPage } from "../../src/pages/redirect/RedirectPage";
import { atlas } from "../support/atlas";

test("the page renders without a window, numbers and tiles in it", () => {
  const html = renderToString(<RedirectPage atlas={atlas} />);
  expect(html).toContain("$435 billion");
  expect(html).toContain('data-node="401k-equity-us-large"');
  expect(html).toContain('data-node="to-private-equity"');
  expect(html).not.toMatch(/NaN|undefined|\[object/);
});
