// Finds the Chromium that browser tests drive; installs Debian's when it may; never downloads a browser itself.
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installFromDebian, runnable } from "./debianPackages.js";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge",
];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

// Without a graphics card, without the page that Chromium draws for its address bar in each new window, which takes half
// of the time that opening a window takes, and without the process that it keeps ready for the next site.
export const CHROMIUM_ARGUMENTS = [
  "--disable-gpu",
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,PaintHolding,HttpsUpgrades,OptimizationHints,MediaRouter,SpareRendererForSitePerProcess",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** The path of a Chromium on this machine: CHROMIUM_PATH, else the PATH's, else where systems put it; null for none. */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (!runnable(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, which cannot be run.`);
    return asked;
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find(runnable) ?? null;
}

/** The path of a Chromium, installed if need be. Throws with what to do where there is none. */
export function needChromium() {
  const found =
    findChromium() ??
    (installFromDebian("Chromium", ["chromium", "fonts-dejavu-core"]) ? findChromium() : null);
  if (found) return found;
  throw new Error(
    [
      "The browser tests need a Chromium or Chrome, and none was found.",
      "Install one (Debian and Ubuntu: sudo apt-get install chromium; others: Google Chrome),",
      "or set CHROMIUM_PATH to one that you have, and run this again.",
    ].join("\n"),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Chromium: ${needChromium()}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
