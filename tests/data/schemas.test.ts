import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonSchemaOf } from "../../scripts/data/jsonSchemaOf.js";
import { allFiles } from "../../src/datasets/allFiles";

const folder = new URL("../../data/schema/", import.meta.url);
const data = readdirSync(new URL("..", folder)).filter((name) => name.endsWith(".json"));

test("every file of data has a schema, and a JSON Schema of it", () => {
  expect(allFiles.map(({ name }) => name).sort()).toEqual(data.sort());
  const written = readdirSync(folder).map((name) => name.replace(".schema.json", ".json"));
  expect(written.sort()).toEqual(data);
});

test.each(allFiles.map((file) => [file.name, file.schema] as const))(
  "the JSON Schema of %s is up to date (npm run data:schemas)",
  (name, schema) => {
    const text = readFileSync(new URL(name.replace(".json", ".schema.json"), folder), "utf8");
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(name, schema))));
  },
);
