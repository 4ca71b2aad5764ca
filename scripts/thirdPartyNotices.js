// The notices that the licences of packages and of the typeface ask for.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runtimePackages } from "./runtimePackages.js";

const LICENCE = /^(licen[cs]e|copying|notice)/i;
const RULE = "-".repeat(72);

function textOf({ name, version, license, place }) {
  const files = readdirSync(place).filter((file) => LICENCE.test(file));
  if (files.length === 0) throw new Error(`${name} has no text of its licence`);
  const texts = files.map((file) => readFileSync(join(place, file), "utf8").trim());
  return [RULE, `${name} ${version} (${license})`, "", ...texts, ""].join("\n");
}

/** One text with the licence of everything that the built page holds of others. Throws where a package has none. */
export function thirdPartyNotices() {
  const font = readFileSync("src/pages/site/fonts/OFL.txt", "utf8").trim();
  return [
    "Nestshift is built from the works of others. Their licences:\n",
    ...runtimePackages({ tools: true }).map(textOf),
    [RULE, "Newsreader, the typeface (OFL-1.1)", "", font, ""].join("\n"),
  ].join("\n");
}
