import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { DIST } from "../../scripts/staticServer.js";

test("check 45, check 53: the built site is within every budget, and the gate shuts when one part is over", () => {
  const folder = mkdtempSync(join(tmpdir(), "nestshift-budgets-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(DIST, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  appendFileSync(join(folder, "index.html"), `<!-- ${randomBytes(30_000).toString("base64")} -->`);
  const { status, stdout } = spawnSync("node", ["scripts/checkBudgets.js", folder], { encoding: "utf8" });
  const rows = stdout.trim().split("\n");
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter((row) => !row.startsWith("within"))).toEqual([
    expect.stringMatching(/^OVER .*HTML of \/$/),
  ]);
  expect(status).toBe(1);
  expect(readFileSync(".ci/run", "utf8")).toContain("npm test -- --budgets");
});
