// Fails when a part of the built page grew beyond its budget. Sizes are brotli at quality 11, in kB of 1,000 bytes.
// usage: node scripts/checkBudgets.js [another built folder]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { DIST as BUILT } from "./staticServer.js";

const DIST = process.argv[2] ?? BUILT;

const BUDGETS = {
  script: 95,
  market: 35,
  outcome: 70,
  sources: 30,
  story: 30,
  embed: 10,
  embedScript: 1,
  laterScript: 60,
  style: 12,
  laterStyle: 20,
  data: 20,
  font: 35,
  page: 25,
}; // kB

function weigh(file) {
  const bytes = readFileSync(join(DIST, file));
  // Fonts are compressed already; hosts send them as they are.
  if (file.endsWith(".woff2")) return bytes.length / 1000;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / 1000;
}

/** Scripts, and all that they import statically. */
function withImports(files) {
  const found = new Set(files);
  for (const file of found) {
    const code = readFileSync(join(DIST, file), "utf8");
    for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) found.add(`assets/${name}`);
  }
  return [...found];
}

/** The scripts that a page loads before anything is asked for. */
function initialScripts(html) {
  return withImports([...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file));
}

/** The styles that a page loads before anything is asked for. */
function styles(html) {
  return [...html.matchAll(/href="\.\/(assets\/[^"]+\.css)"/g)].map(([, file]) => file);
}

/** What a page loads by itself beyond the first view of `/` and what that loads right after it. */
function addedScripts(html, parts) {
  const named = (names) => assets.filter((file) => names.some((name) => file.startsWith(`assets/${name}-`)));
  const before = new Set(withImports([...initialScripts(html), ...named(["Legend", "ShareMix", "queries"])]));
  return withImports(named(parts)).filter((file) => !before.has(file));
}

// All of the page's sections come by themselves, one after the other.
const OUTCOME = [
  "OutcomePage",
  ...["Fees", "Risk", "Liquidity", "Replay", "Crises", "Saver"].map((part) => `${part}Section`),
];
const html = readFileSync(join(DIST, "index.html"), "utf8");
const assets = readdirSync(join(DIST, "assets"))
  .filter((name) => !/\.(br|gz)$/.test(name))
  .map((name) => `assets/${name}`);
const sum = (files) => files.reduce((all, file) => all + weigh(file), 0);
const initial = initialScripts(html);
const rows = [
  ["JavaScript of / at first", sum(initial), BUDGETS.script],
  [
    "JavaScript that /market/ adds",
    sum(addedScripts(html, ["MarketPage", "HistorySection"])),
    BUDGETS.market,
  ],
  ["JavaScript that /outcome/ adds", sum(addedScripts(html, OUTCOME)), BUDGETS.outcome],
  ["JavaScript that /sources/ adds", sum(addedScripts(html, ["SourcesPage"])), BUDGETS.sources],
  ["JavaScript that /story/ adds", sum(addedScripts(html, ["StoryPage", "StoryLoader"])), BUDGETS.story],
  [
    "JavaScript that /embed/ adds for the mix",
    sum(addedScripts(html, ["EmbedPage", "EmbeddedMix"])),
    BUDGETS.embed,
  ],
  [
    "embed.js, for the pages of others, as it is",
    readFileSync(join(DIST, "embed.js")).length / 1000,
    BUDGETS.embedScript,
  ],
  [
    "largest script that is loaded when it is needed",
    Math.max(...assets.filter((file) => file.endsWith(".js") && !initial.includes(file)).map(weigh)),
    BUDGETS.laterScript,
  ],
  ["CSS at first", sum(styles(html)), BUDGETS.style],
  [
    "CSS that is loaded when it is needed",
    sum(assets.filter((file) => file.endsWith(".css") && !styles(html).includes(file))),
    BUDGETS.laterStyle,
  ],
  ["fonts", sum(assets.filter((file) => file.endsWith(".woff2"))), BUDGETS.font],
  ["HTML of /", weigh("index.html"), BUDGETS.page],
  ...assets.filter((file) => file.endsWith(".json")).map((file) => [file, weigh(file), BUDGETS.data]),
];
for (const [name, size, budget] of rows)
  console.log(
    `${size <= budget ? "within" : "OVER  "}  ${size.toFixed(1).padStart(6)} of ${String(budget).padStart(3)} kB  ${name}`,
  );
process.exitCode = rows.every(([, size, budget]) => size <= budget) ? 0 : 1;
