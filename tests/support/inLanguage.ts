import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { vi } from "vitest";
import { dataTexts } from "../../scripts/builtLanguage.js";
import { withTexts } from "../../scripts/dataTexts.js";

const COMPILED = "src/text/compiled/en";

/** From here on, what is imported speaks a language, as a build in it does: its catalogues stand in for the English ones. */
export function speak(code: string): void {
  vi.resetModules();
  for (const file of readdirSync(COMPILED).filter((name) => name.endsWith(".js")))
    vi.doMock(
      `../../src/text/compiled/en/${file}`,
      () => import(/* @vite-ignore */ `../../src/text/compiled/${code}/${file}`),
    );
}

/** The text of a file of `data/` in a language. */
export function dataIn(code: string, file: string): string {
  const texts = dataTexts(code);
  const data: unknown = JSON.parse(readFileSync(`data/${basename(file)}`, "utf8"));
  return JSON.stringify(withTexts(file, data, (text: string) => texts[text] ?? text));
}
