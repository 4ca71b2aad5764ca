import type { Chart, Scenario } from "../domain/scenario";
import { isEmbedded } from "./isEmbedded";
import { siteAddress } from "./pageAddress";
import { encodeLink } from "./scenarioLink";

// A chart of another page than the first names its page.
const PAGE = /[?&]view=(market|outcome|story)-/;

/** The full address of the page that the address bar names; of an embed, that of the page that it is a part of. */
function fullPage(): string {
  const { origin, pathname, search } = window.location;
  if (!isEmbedded()) return origin + pathname;
  const page = PAGE.exec(search)?.[1];
  return siteAddress() + (page ? `${page}/` : "");
}

/** The full address of a scenario, with its release, market and the chart on screen pinned. */
export function shareAddress(scenario: Scenario, shown: Exclude<Chart, "auto">): string {
  const here = typeof window === "undefined" ? "/" : fullPage();
  return here + encodeLink(scenario, shown);
}
