// Lets a script use the functions of the page itself, so that nothing is checked or compared by a second set of rules.
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Calls `work` with a function that loads a module of the project by its path from the root. */
export async function withSource(work) {
  const server = await createServer({
    root,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    appType: "custom",
    logLevel: "error",
  });
  try {
    return await work((path) => server.ssrLoadModule(`/${path}`));
  } finally {
    await server.close();
  }
}
