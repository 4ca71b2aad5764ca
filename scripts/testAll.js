// Everything that `npm test` runs; what needs little of the machine runs beside the build. Ends with the real counts of all tests.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const results = mkdtempSync(join(tmpdir(), "nestshift-tests-"));
const npx = process.platform === "win32" ? "npx.cmd" : "npx";
const unitReport = join(results, "unit.json");
const browserReport = join(results, "browser.json");

const vitest = (config, report) => ({
  command: [
    npx,
    "vitest",
    "run",
    ...config,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
  ],
  report,
});

// Beside English: one language that is written with other letters, one without spaces, one from right to left, and the
// language of the tests. `npm start` builds all.
const TESTED = ["--pseudo", "es", "ja", "ar"];

/** Checks that either hold or not; each counts as one test. Test runs name the report that holds their counts. */
const first = [{ name: "text", command: ["node", "scripts/compileText.js"] }];
const still = [
  { name: "types", command: [npx, "tsc", "--noEmit"] },
  { name: "lint", command: [npx, "oxlint", "--deny-warnings", "."] },
  { name: "format", command: [npx, "prettier", "--check", "--log-level", "warn", "."] },
  { name: "unused", command: [npx, "knip"] },
];
const built = [{ name: "build", command: ["node", "scripts/buildSite.js", ...TESTED] }];
const last = [
  { name: "unit, property, data, architecture", ...vitest([], unitReport) },
  { name: "Chromium", command: ["node", "scripts/findChromium.js"] },
  { name: "nginx", command: ["node", "scripts/findNginx.js"] },
  { name: "browser, accessibility", ...vitest(["--config=vite.browser.config.ts"], browserReport) },
  ...(process.argv.includes("--budgets")
    ? [{ name: "budgets", command: ["node", "scripts/checkBudgets.js"] }]
    : []),
];

let passed = 0;
let failed = 0;

function countReport(file, ranWell) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, "utf8"));
    passed += numPassedTests;
    // A file that could not be loaded fails without a failed test.
    failed += ranWell ? numFailedTests : Math.max(1, numFailedTests, Math.min(numFailedTestSuites, 1));
  } catch {
    failed += 1;
  }
}

/** Runs a step. What it prints is shown as it comes, or at its end where other steps run beside it. */
function run({ name, command: [program, ...args], report }, isAlone) {
  const heading = `\n== ${name}`;
  if (isAlone) console.log(heading);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: isAlone ? "inherit" : ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (said += text));
    child.on("close", (status) => {
      const ranWell = status === 0;
      if (!isAlone) console.log(`${heading}\n${said}`);
      if (report) countReport(report, ranWell);
      else if (ranWell) passed += 1;
      else failed += 1;
      if (!ranWell) console.log(`== ${name}: failed`);
      resolve();
    });
  });
}

async function inTurn(steps, isAlone) {
  for (const step of steps) await run(step, isAlone);
}

await inTurn(first, true);
await Promise.all([inTurn(still, false), inTurn(built, false)]);
await inTurn(last, true);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
