// What a build adds beside the pages: notices, the bill of materials, the worker that keeps the site for use without a
// network, and every text compressed once for all visits.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { billOfMaterials } from "./billOfMaterials.js";
import { languageOf } from "./languages.js";
import { writeOfflineWorker } from "./offlineWorker.js";
import { thirdPartyNotices } from "./thirdPartyNotices.js";

const TEXT = /\.(html|js|css|json|svg|txt|xml|webmanifest)$/;
const BEST = 11;
const QUICK = 9; // a twentieth of the time, a tenth larger: for further languages
const SMALLEST = 256; // bytes below which an answer does not get shorter
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;

function compress(file, quality) {
  const bytes = readFileSync(file);
  if (bytes.length < SMALLEST) return;
  const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

/** Finishes a built folder, in which nothing may change after that. */
export async function finishBuild(folder) {
  const isFirst = languageOf().folder === "";
  writeFileSync(join(folder, "third-party-notices.txt"), thirdPartyNotices());
  writeFileSync(join(folder, "sbom.json"), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
  await writeOfflineWorker(folder);
  for (const file of readdirSync(folder, { recursive: true }))
    if (TEXT.test(file)) compress(join(folder, file), isFirst ? BEST : QUICK);
}
