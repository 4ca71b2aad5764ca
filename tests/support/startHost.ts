import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeOfflineWorker } from "../../scripts/offlineWorker.js";
import { DIST, startServer } from "../../scripts/staticServer.js";

const FOLDER = "some/folder";
const HASHED = /-([\w-]{8})(\.\w+)$/;

/** Gives every file of `assets/` another name, and every file that names it the new one: what a build of other code does. */
function renameAssets(place: string): void {
  const assets = readdirSync(join(place, "assets"));
  const names = new Map(
    assets.map((name) => [
      name,
      name.replace(HASHED, (_, hash: string, end: string) => `-${[...hash].reverse().join("")}${end}`),
    ]),
  );
  const known = new RegExp(assets.map((name) => name.replaceAll(".", "\\.")).join("|"), "g");
  for (const file of readdirSync(place, { recursive: true }).map(String)) {
    if (!/\.(html|js|css)$/.test(file)) continue;
    const text = readFileSync(join(place, file), "utf8");
    writeFileSync(
      join(place, file),
      text.replace(known, (name) => names.get(name)!),
    );
  }
  for (const [old, name] of names) renameSync(join(place, "assets", old), join(place, "assets", name));
}

/** A host with its own copy of the built site, in a folder of it, that can go away, come back and get a newer version. */
export async function startHost() {
  const home = mkdtempSync(join(tmpdir(), "nestshift-host-"));
  const place = join(home, FOLDER);
  cpSync(DIST, place, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  let server = await startServer({ folder: home });
  const { address } = server;
  const port = Number(new URL(address).port);
  return {
    site: `${address}/${FOLDER}`,
    place,
    away: () => server.stop(),
    async back() {
      server = await startServer({ folder: home, port });
    },
    /** Puts a newer version in the place of this one: no file of `assets/` keeps its name. */
    async deploy() {
      renameAssets(place);
      await writeOfflineWorker(place);
    },
    async stop() {
      await server.stop();
      rmSync(home, { recursive: true });
    },
  };
}
