// Turns the sentences of src/text/<language>.json and <language>.<part>.json (ICU MessageFormat) into functions and their types.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/compile-module.js";
import { parse } from "@messageformat/parser";

const folder = "src/text";
const compiled = join(folder, "compiled");
mkdirSync(compiled, { recursive: true });

/** The arguments that a message takes, name by name. */
function argumentsOf(tokens, found = new Map()) {
  for (const token of tokens) {
    if (token.type === "argument") found.set(token.arg, "string | number");
    if (token.type === "plural" || token.type === "selectordinal") found.set(token.arg, "number");
    if (token.type === "select") found.set(token.arg, "string");
    for (const branch of token.cases ?? []) argumentsOf(branch.tokens, found);
  }
  return found;
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
  const language = basename(file, ".json");
  const messages = JSON.parse(readFileSync(join(folder, file), "utf8"));
  writeFileSync(
    join(compiled, `${language}.js`),
    compileModule(new MessageFormat(language.split(".")[0]), messages),
  );
  const types = Object.entries(messages).map(([key, message]) => {
    const names = [...argumentsOf(parse(message))].map(([name, type]) => `${name}: ${type}`);
    return `  ${key}: (${names.length ? `values: { ${names.join("; ")} }` : ""}) => string;`;
  });
  writeFileSync(
    join(compiled, `${language}.d.ts`),
    `declare const messages: {\n${types.join("\n")}\n};\nexport default messages;\n`,
  );
}
