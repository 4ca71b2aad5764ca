// Serves dist/ as any static host would: no framework, no rewriting, so that what is tested is what is hosted.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { headerRules } from "./headerRules.js";

export const DIST = fileURLToPath(new URL("../dist/", import.meta.url));

const headersOf = headerRules(fileURLToPath(new URL("../public/_headers", import.meta.url)));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

function fileAt(folder, address) {
  const path = normalize(decodeURIComponent(new URL(address, "http://local").pathname));
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  try {
    return file.startsWith(folder) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** The copy by brotli that lies beside a file, where whoever asks can read it. */
function packed(file, request) {
  const wanted = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
  return wanted && existsSync(`${file}.br`) ? `${file}.br` : null;
}

function answer({ folder, compressed }, request, response) {
  let file = null;
  try {
    file = fileAt(folder, request.url ?? "/");
  } catch {
    // A path that cannot be decoded is no file.
  }
  if (!file) {
    response
      .writeHead(404, { ...headersOf("/"), "content-type": "text/plain; charset=utf-8" })
      .end("Not found\n");
    return;
  }
  const copy = compressed ? packed(file, request) : null;
  response.writeHead(200, {
    ...(copy ? { "content-encoding": "br", vary: "Accept-Encoding" } : {}),
    "cache-control": "no-cache",
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    ...headersOf(`/${relative(folder, file)}`),
  });
  createReadStream(copy ?? file).pipe(response);
}

/**
 * Starts serving a folder on a port of this machine, 0 for any free one. `compressed`: sends the copies by brotli that lie
 * beside the files, as docs/hosting.md has it; else all as it is.
 */
export function startServer({ folder = DIST, port = 0, compressed = false } = {}) {
  // Links may be long: a query of 100 kB must reach the page, which reads it.
  const server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) =>
    answer({ folder, compressed }, request, response),
  );
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => {
      const { port: taken } = server.address();
      resolve({
        address: `http://localhost:${taken}`,
        stop: () => new Promise((done) => server.close(done)),
      });
    });
  });
}
