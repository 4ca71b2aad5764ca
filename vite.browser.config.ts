import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/browser/**/*.test.ts"],
    globalSetup: "tests/support/serveBuiltPage.ts",
    environment: "node",
    testTimeout: 600_000,
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 60_000,
    fileParallelism: true,
    maxWorkers: 2,
  },
});
