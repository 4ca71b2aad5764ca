import type { TestProject } from "vitest/node";
import { needChromium } from "../../scripts/findChromium.js";
import { startServer } from "../../scripts/staticServer.js";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
    chromium: string;
  }
}

/** Serves the built page for all browser tests, and finds the browser for them. */
export default async function serveBuiltPage(project: TestProject) {
  const server = await startServer();
  project.provide("address", server.address);
  project.provide("chromium", needChromium());
  return server.stop;
}
