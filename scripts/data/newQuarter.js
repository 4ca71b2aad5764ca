// npm run data:new-quarter 2026-q3: a release to be filled in, made from the last complete one. Refuses to overwrite.
import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withSource } from "./loadSource.js";

const [id, folder = "data"] = process.argv.slice(2);
// Beside the files that the page reads, not among them.
const file = join(folder, "drafts", `${id}.json`);
async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
function refuse(why) {
  console.error(why);
  process.exit(2);
}

if (!/^\d{4}-q[1-4]$/.test(id ?? "")) refuse("Name a quarter: npm run data:new-quarter 2026-q3");
const { releases } = JSON.parse(await readFile(join(folder, "market.json"), "utf8"));
if (releases.some((release) => release.id === id)) refuse(`${id} is there already. Releases are never edited.`);
if (await exists(file)) refuse(`${file} is there already. Finish it, or move it away.`);
const draft = await withSource(async (load) => (await load("src/domain/draftRelease.ts")).draftRelease(releases, id));
await mkdir(join(folder, "drafts"), { recursive: true });
await writeFile(file, `${JSON.stringify(draft.release, null, 2)}\n`, { flag: "wx" });
console.log(`${file} is made from ${draft.from}. It is a draft: the page does not read it.\n`);
console.log("Replace in it:");
for (const { path, why } of draft.replace) console.log(`  ${path.padEnd(46)}${why}`);
console.log(`\n${draft.replace.length} entries. Then put it at the end of "releases" in market.json and run npm run data:check.`);
