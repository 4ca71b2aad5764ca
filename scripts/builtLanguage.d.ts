import type { Plugin } from "vite";

/** The plugin. */
export function builtLanguage(): Plugin;

/** The texts of `data/` in a language: English text to its translation. */
export function dataTexts(code: string): Readonly<Record<string, string>>;
