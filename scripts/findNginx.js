// Finds the nginx that the tests of docs/hosting.md drive; installs Debian's when it may.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installFromDebian, runnable } from "./debianPackages.js";

const BROTLI = "ngx_http_brotli_static_module.so";
const PLACES = ["/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"];
const MODULES = ["/usr/lib/nginx/modules", "/usr/lib64/nginx/modules", "/usr/share/nginx/modules"];

/** The nginx of this machine and its module for brotli; null where either is missing. */
function findNginx() {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...PLACES];
  const program = folders.map((folder) => join(folder, "nginx")).find(runnable);
  const brotli = MODULES.map((folder) => join(folder, BROTLI)).find(existsSync);
  return program && brotli ? { program, brotli } : null;
}

/** nginx and its module for brotli, installed if need be. Throws with what to do where there is none. */
export function needNginx() {
  const packages = ["nginx-light", "libnginx-mod-http-brotli-static"];
  const found = findNginx() ?? (installFromDebian("nginx with brotli", packages) ? findNginx() : null);
  if (found) return found;
  throw new Error(
    [
      "The tests of the hosting configuration need nginx with its module for brotli, and they were not found.",
      `Install them (Debian and Ubuntu: sudo apt-get install ${packages.join(" ")}) and run this again.`,
    ].join("\n"),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`nginx: ${needNginx().program}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
