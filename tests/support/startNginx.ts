import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needNginx } from "../../scripts/findNginx.js";
import { DIST } from "../../scripts/staticServer.js";
import { hostingBlock } from "./hostingDoc";

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** The doc's configuration in one that runs beside others: its own port, folder and temporary files. */
function configuration(home: string, port: number, brotli: string): string {
  const user = process.getuid?.() === 0 ? "user root;" : "";
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${home}/${kind};`)
    .join("\n");
  const site = hostingBlock("nginx")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/nestshift;", `root ${home}/site;`);
  return `load_module ${brotli};
${user} daemon off; pid ${home}/pid; error_log ${home}/error.log; events {}
http { include /etc/nginx/mime.types; access_log off; ${temporary}
${site}}`;
}

async function untilItAnswers(address: string, nginx: ChildProcess, home: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (nginx.exitCode !== null) break;
    if (await fetch(address).catch(() => null)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx does not answer: ${readFileSync(`${home}/error.log`, "utf8")}`);
}

/** nginx with the configuration of `docs/hosting.md`, serving a copy of the built site at its root and in `folders`. */
export async function startNginx(...folders: readonly string[]) {
  const { program, brotli } = needNginx();
  const home = mkdtempSync(join(tmpdir(), "nestshift-nginx-"));
  for (const folder of ["", ...folders]) {
    mkdirSync(join(home, "site", folder), { recursive: true });
    cpSync(DIST, join(home, "site", folder), { recursive: true });
  }
  const port = await freePort();
  writeFileSync(`${home}/nginx.conf`, configuration(home, port, brotli));
  writeFileSync(`${home}/error.log`, "");
  const nginx = spawn(program, ["-c", `${home}/nginx.conf`, "-e", `${home}/error.log`], { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}`;
  await untilItAnswers(address, nginx, home);
  return {
    address,
    site: join(home, "site"),
    async stop() {
      const ended = new Promise((done) => nginx.once("exit", done));
      nginx.kill();
      await ended;
      rmSync(home, { recursive: true });
    },
  };
}
