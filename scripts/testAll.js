// Everything that `npm test` runs, one after the other; ends with the real counts of all tests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const results = mkdtempSync(join(tmpdir(), "nestshift-tests-"));
const npx = process.platform === "win32" ? "npx.cmd" : "npx";
const unitReport = join(results, "unit.json");
const browserReport = join(results, "browser.json");

/** Checks that either hold or not; each counts as one test. Test runs name the report that holds their counts. */
const steps = [
  { name: "text", command: ["node", "scripts/compileText.js"] },
  { name: "types", command: [npx, "tsc", "--noEmit"] },
  { name: "lint", command: [npx, "oxlint", "--deny-warnings", "."] },
  { name: "format", command: [npx, "prettier", "--check", "--log-level", "warn", "."] },
  { name: "unused", command: [npx, "knip"] },
  {
    name: "unit, property, data, architecture",
    command: [npx, "vitest", "run", "--reporter=default", "--reporter=json", `--outputFile=${unitReport}`],
    report: unitReport,
  },
  { name: "build", command: [npx, "vite", "build", "--logLevel", "warn"] },
  { name: "Chromium", command: ["node", "scripts/findChromium.js"] },
  { name: "nginx", command: ["node", "scripts/findNginx.js"] },
  {
    name: "browser, accessibility",
    command: [
      npx,
      "vitest",
      "run",
      "--config=vite.browser.config.ts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile=${browserReport}`,
    ],
    report: browserReport,
  },
];
if (process.argv.includes("--budgets"))
  steps.push({ name: "budgets", command: ["node", "scripts/checkBudgets.js"] });

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

for (const { name, command, report } of steps) {
  console.log(`\n== ${name}`);
  const [program, ...args] = command;
  const { status } = spawnSync(program, args, { stdio: "inherit" });
  const ranWell = status === 0;
  if (report) countReport(report, ranWell);
  else if (ranWell) passed += 1;
  else failed += 1;
  if (!ranWell) console.log(`== ${name}: failed`);
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
