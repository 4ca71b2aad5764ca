import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// Borders, box-sizing and gaps as sites have them; a page that is wider than its window would show.
const STYLE = "* { box-sizing: border-box } body { margin: 0 } iframe { border: 3px solid; display: block }";

/**
 * A page of another origin than the site's with code of its embeds in it, under a policy that lets in nothing but their
 * frame, script and picture.
 */
export function serveHost(code: string, site: string) {
  const { origin } = new URL(site);
  const policy = `default-src 'none'; style-src 'self'; frame-src ${origin}; script-src ${origin}; img-src ${origin}`;
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="stylesheet" href="/host.css">
<link rel="icon" href="${origin}/none.svg"></head><body><h1 data-part="words">Host</h1>${code}<p>End</p></body></html>`;
  const server = createServer((request, response) => {
    if (request.url === "/host.css") response.writeHead(200, { "content-type": "text/css" }).end(STYLE);
    else
      response.writeHead(200, { "content-type": "text/html", "content-security-policy": policy }).end(page);
  });
  return new Promise<{ readonly address: string; readonly stop: () => Promise<void> }>((resolve) => {
    // Another name than that of the site's server: another site, not only another port.
    server.listen(0, "127.0.0.1", () =>
      resolve({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        stop: () => new Promise((done) => server.close(() => done())),
      }),
    );
  });
}
