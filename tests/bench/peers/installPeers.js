import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

function parsed(file) {
  return JSON.parse(readFileSync(`${folder}${file}`, "utf8"));
}

/** Whether what the manifest pins is there. */
function isInstalled() {
  return Object.entries(parsed("package.json").dependencies).every(([name, version]) => {
    const manifest = `node_modules/${name}/package.json`;
    return existsSync(`${folder}${manifest}`) && parsed(manifest).version === version;
  });
}

/** Installs what the benches measure the page against, in a folder of its own, where it is missing. Says so. */
export function installPeers() {
  if (isInstalled()) return;
  console.log(`Installing what the page is measured against into ${folder}node_modules (400 MB), once.`);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync(npm, ["ci", "--prefix", folder, ...quiet], { stdio: "inherit" });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}; the benches against peers need it.`);
}
