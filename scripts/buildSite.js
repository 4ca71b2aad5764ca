// Builds the site: English first, in dist/, then every other language into a folder of its own, several at a time.
// usage: node scripts/buildSite.js [--pseudo] [codes of languages besides English, all without any]
// --pseudo adds the language of the tests.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { languageHeaders } from "./languageHeaders.js";
import { languageOf, languages } from "./languages.js";
import { DIST } from "./staticServer.js";

const HEADERS = "_headers";
const VITE = "node_modules/vite/bin/vite.js";

function buildOne({ code, folder }) {
  const args = folder
    ? ["--outDir", join(DIST, folder), "--emptyOutDir", "--logLevel", "error"]
    : ["--logLevel", "warn"];
  const env = { ...process.env, NESTSHIFT_LANGUAGE: code };
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [VITE, "build", ...args], { stdio: "inherit", env }).once("exit", (status) =>
      status === 0 ? resolve() : reject(new Error(`The build in ${code} failed.`)),
    );
  });
}

const [english, ...others] = languages;
const args = process.argv.slice(2);
const asked = args.filter((arg) => !arg.startsWith("--")).map(languageOf);
const left = asked.length > 0 ? asked : [...others];
if (args.includes("--pseudo")) left.push(languageOf("en-XA"));
await buildOne(english);
async function buildInTurn() {
  for (let next = left.shift(); next; next = left.shift()) await buildOne(next);
}
const built = [...left];
await Promise.all(Array.from({ length: availableParallelism() }, buildInTurn));
const headers = join(DIST, HEADERS);
writeFileSync(headers, languageHeaders(readFileSync(headers, "utf8"), built));
