// npm run data:diff 2025-q1 2025-q2: what changed between two releases: nodes, amounts, vintages.
import { readFile } from "node:fs/promises";
import { withSource } from "./loadSource.js";

const [older, newer] = process.argv.slice(2);
if (!older || !newer) {
  console.error("Name two releases: npm run data:diff 2025-q1 2025-q2");
  process.exit(2);
}
const { releases } = JSON.parse(await readFile("data/market.json", "utf8"));
const found = [older, newer].map((id) => releases.find((release) => release.id === id));
const missing = [older, newer].filter((_, index) => !found[index]);
if (missing.length > 0) {
  console.error(`No release ${missing.join(", ")}. There are ${releases.map(({ id }) => id).join(", ")}.`);
  process.exit(2);
}
const diff = await withSource(async (load) => {
  const { buildAssetTree } = await load("src/domain/assetTree.ts");
  const { releaseDiff } = await load("src/domain/releaseDiff.ts");
  const [before, after] = found.map((release) => ({ release, tree: buildAssetTree(release.nodes) }));
  return releaseDiff(before, after);
});
if (process.argv.includes("--json")) {
  console.log(JSON.stringify(diff, null, 2));
  process.exit(0);
}
const amount = (value) => (value === null ? "not there" : value.toLocaleString("en-US"));
const pad = (value) => amount(value).padStart(12);
console.log(`From ${older} to ${newer}, in millions of US dollars\n`);
for (const { id, before, after, change, basis } of diff.nodes) {
  const signed = change === null ? "" : (change > 0 ? "+" : "") + change.toLocaleString("en-US");
  const how = basis[0] === basis[1] || basis.includes(null) ? "" : `  ${basis.join(", then ")}`;
  console.log(`${id.padEnd(30)}${pad(before)}${pad(after)}${signed.padStart(12)}${how}`);
}
for (const [name, ids] of [
  ["Only in the newer", diff.added],
  ["Only in the older", diff.removed],
])
  if (ids.length > 0) console.log(`\n${name}: ${ids.join(", ")}`);
console.log("\nRead from other publications:");
for (const { id, newSources, oldSources } of diff.nodes.filter((node) => diff.otherSources.includes(node.id)))
  console.log(`  ${id}: ${[...newSources.map((each) => `+${each}`), ...oldSources.map((each) => `-${each}`)].join(" ")}`);
console.log(
  `\n${diff.changed.length} amounts, ${diff.otherBasis.length} bases and ${diff.otherSources.length} vintages differ.`,
);
