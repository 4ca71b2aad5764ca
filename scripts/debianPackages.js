// Programs that tests drive and that no package of npm brings along.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";

/** Whether there is a file that may be run. */
export function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs packages of Debian where that is allowed; says whether it did. `name`: what was not found. */
export function installFromDebian(name, packages) {
  if (process.getuid?.() !== 0 || !runnable("/usr/bin/apt-get")) return false;
  console.log(`No ${name} found. Installing Debian's package, since this is root on a Debian system.`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args) => spawnSync("apt-get", args, { stdio: "inherit", env }).status === 0;
  return run("update") && run("install", "-y", "--no-install-recommends", ...packages);
}
