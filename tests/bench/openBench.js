import { chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS, needChromium } from "../../scripts/findChromium.js";
import { startServer } from "../../scripts/staticServer.js";
import { buildBenchPage } from "./buildBenchPage.js";

const VIEWPORT = { width: 1440, height: 1000 };
// Without the screen's rhythm, so that a frame takes as long as it takes.
const FREE_RUNNING = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];
// A page that is isolated has a clock of 5 µs, else of 100.
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/**
 * Serves the built page and the parts measured alone, and opens a browser for them. `close` ends all. `more`: pages of
 * parts besides benchPage.html.
 */
export async function openBench(more = []) {
  const built = await buildBenchPage(["benchPage.html", ...more]);
  const [site, parts] = await Promise.all([startServer(), startServer({ folder: built.folder })]);
  const args = [...CHROMIUM_ARGUMENTS, ...FREE_RUNNING];
  const browser = await chromium.launch({ executablePath: needChromium(), args });

  /** Opens an address in a window and a process of its own, animations off, and waits for its treemap. */
  async function open(address) {
    const context = await browser.newContext({
      viewport: VIEWPORT,
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    await context.route("**/*", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...ISOLATED } });
    });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator("svg.treemap, #room svg, #room canvas").first().waitFor();
    return page;
  }

  return {
    openPage: (path) => open(site.address + path),
    openPart: (question, page = "benchPage.html") =>
      open(`${parts.address}/${page}?${new URLSearchParams(question)}`),
    close: async () => {
      await browser.close();
      await Promise.all([site.stop(), parts.stop()]);
      await built.remove();
    },
  };
}
