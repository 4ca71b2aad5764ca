import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// Parts that are loaded when they are asked for, and what only they need.
const ON_DEMAND =
  /NodeSearch|controls\/SearchBox|MixTable|SourceCard|ExplanationCard|SourceList|RangeBand|SmallerList|LinkNotice|NothingYet|ClassTable|controls\/Dialog|expla(in|nation)|noteText|onDemand|\/export\/|node_modules\/(@base-ui|@floating-ui|reselect|use-sync-external-store|tabbable)/;

function inFirstView(id: string): boolean {
  return !ON_DEMAND.test(id) && !id.endsWith("src/app/main.tsx");
}

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first view always needs lies in one file: it compresses better than several.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "page", test: inFirstView },
            { name: "asked", test: /onDemand|noteText/ },
          ],
        },
      },
    },
  },
  test: { include: ["tests/**/*.test.{ts,tsx}"], exclude: ["tests/browser/**"], environment: "node" },
});
