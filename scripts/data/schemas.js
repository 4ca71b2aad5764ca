// npm run data:schemas: writes data/schema/*.json, the JSON Schema of every file of data/, from the schemas in use.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { withSource } from "./loadSource.js";
import { jsonSchemaOf } from "./jsonSchemaOf.js";

const folder = join("data", "schema");
await mkdir(folder, { recursive: true });
await withSource(async (load) => {
  const { allFiles } = await load("src/datasets/allFiles.ts");
  for (const { name, schema } of allFiles) {
    const text = await format(JSON.stringify(jsonSchemaOf(name, schema)), { parser: "json", printWidth: 110 });
    await writeFile(join(folder, name.replace(".json", ".schema.json")), text);
  }
});
