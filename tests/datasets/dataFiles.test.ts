import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataFiles } from "../../src/datasets/dataFiles";

const folder = new URL("../../data/", import.meta.url);

test("check 6: the SHA-256 and the size of every file of data are known when the page is built", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  expect(dataFiles.map(({ name }) => name)).toEqual(names.sort());
  for (const { name, sha256, bytes } of dataFiles) {
    const file = readFileSync(new URL(name, folder));
    expect([name, sha256]).toEqual([name, createHash("sha256").update(file).digest("hex")]);
    expect(bytes).toBe(file.length);
  }
});
