// The service worker of a built site: the code that keeps it, and the list of what is kept with its hashes.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { build } from "vite";
import { languageOf, languages } from "./languages.js";

const NAME = "offline-worker.js";
// All that pages need. Pictures are for other sites and for the system that installs; what is left is for people.
const KEPT = /\.(html|js|css|json|svg|woff2)$/;
const NOT_KEPT = /^(sbom\.json|offline-worker\.js|oembed\/.*)$/;
// A language keeps itself: each lies in a folder of its own, with a worker of its own.
const FOLDERS = [...languages.slice(1), languageOf("en-XA")].map(({ folder }) => folder);
const HIDDEN = /(^|\/)\./; // hosts do not send such files
// Names of vite hold a hash of what is in the file.
const HASHED = /^assets\/.*-[\w-]{8}\.\w+$/;

function keptFile(folder, file) {
  const hash = createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest();
  return {
    // A page is asked for by its folder: some hosts lead index.html there.
    url: file.replace(/(^|\/)index\.html$/, "$1") || "./",
    revision: HASHED.test(file) ? null : hash.toString("hex").slice(0, 16),
    integrity: `sha256-${hash.toString("base64")}`,
  };
}

/** Every file that is kept of a built folder, in the order of their names. */
export function keptFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => KEPT.test(file) && !HIDDEN.test(file) && !NOT_KEPT.test(file))
    .filter((file) => !FOLDERS.some((language) => file.startsWith(language)))
    .sort()
    .map((file) => keptFile(folder, file));
}

/** The version that a built folder is: its name, the fingerprint of all its files, its newest release of data. */
function heldVersion(files) {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const { releases } = JSON.parse(readFileSync("data/market.json", "utf8"));
  const sum = createHash("sha256").update(JSON.stringify(files)).digest("hex");
  return { version, build: sum.slice(0, 8), release: releases.at(-1).label };
}

/** Writes the service worker of a built folder beside its pages. Nothing of the folder may change after it. */
export async function writeOfflineWorker(folder) {
  const files = keptFiles(folder);
  const site = { held: heldVersion(files), files };
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { SITE: JSON.stringify(site), "process.env.NODE_ENV": '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      lib: {
        entry: "src/workers/offlineWorker.ts",
        formats: ["iife"],
        name: "offline",
        fileName: () => NAME,
      },
    },
  });
}
