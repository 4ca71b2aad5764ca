// Turns the sentences of src/text/languages/<language>/<part>.json (ICU MessageFormat) into functions, and their types.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import MessageFormat from "@messageformat/core";
import compileModule from "@messageformat/core/compile-module.js";
import { parse } from "@messageformat/parser";
import { languageOf, languages } from "./languages.js";
import { pseudoMessage } from "./pseudoText.js";

const FOLDER = "src/text/languages";
const COMPILED = "src/text/compiled";
const PSEUDO = "en-XA";

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

function typesOf(messages) {
  const types = Object.entries(messages).map(([key, message]) => {
    const names = [...argumentsOf(parse(message))].map(([name, type]) => `${name}: ${type}`);
    return `  ${key}: (${names.length ? `values: { ${names.join("; ")} }` : ""}) => string;`;
  });
  return `declare const messages: {\n${types.join("\n")}\n};\nexport default messages;\n`;
}

function catalogueOf(code, file) {
  const read = (language) => JSON.parse(readFileSync(join(FOLDER, language, file), "utf8"));
  if (code !== PSEUDO) return read(code);
  return Object.fromEntries(
    Object.entries(read("en")).map(([key, message]) => [key, pseudoMessage(message)]),
  );
}

for (const { code, locale } of [...languages, languageOf(PSEUDO)]) {
  const compiled = join(COMPILED, code);
  mkdirSync(compiled, { recursive: true });
  writeFileSync(join(compiled, "language.js"), `export const locale = ${JSON.stringify(locale)};\n`);
  writeFileSync(join(compiled, "language.d.ts"), "export const locale: string;\n");
  for (const file of readdirSync(join(FOLDER, "en")).filter((name) => name.endsWith(".json"))) {
    const part = basename(file, ".json");
    const messages = catalogueOf(code, file);
    writeFileSync(
      join(compiled, `${part}.js`),
      compileModule(new MessageFormat(code.split("-X")[0]), messages),
    );
    writeFileSync(join(compiled, `${part}.d.ts`), typesOf(messages));
  }
}
