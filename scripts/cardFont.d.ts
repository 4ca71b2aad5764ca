import type { Language } from "./languages.js";

export interface CardFont {
  readonly files: string[];
  readonly family: string;
  readonly measure: (text: string, size: number, weight: number) => number;
}

export function cardFont(language?: Language): Promise<CardFont | null>;
export function inSigns(text: string): string;
