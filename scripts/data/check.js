// npm run data:check: schema, sums, ids, sources, spelling of dates of every file of data/, as a report.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { withSource } from "./loadSource.js";

const folder = process.argv[2] ?? "data";
const findings = await withSource(async (load) => {
  const { checkData } = await load("src/datasets/checkData.ts");
  const { dataFiles } = await load("src/datasets/dataFiles.ts");
  const texts = {};
  for (const { name } of dataFiles) texts[name] = await readFile(join(folder, name), "utf8");
  return checkData(texts);
});
const wrong = findings.filter(({ problems }) => problems.length > 0);
for (const { what, about, problems } of findings) {
  console.log(`${problems.length === 0 ? "right" : "WRONG"}  ${what}: ${about}`);
  for (const problem of problems) console.log(`         ${problem}`);
}
console.log(
  wrong.length === 0
    ? `\nAll ${findings.length} checks hold.`
    : `\n${wrong.length} of ${findings.length} checks do not hold.`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
