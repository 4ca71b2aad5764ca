import { escapeMarkup } from "./escapeMarkup";

/** Attributes by name; null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

const DECIMALS = 1000;

/** Attributes as they stand in a tag, with a space before each. Numbers have at most three decimals. */
export function attributeList(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => {
      if (value === null || value === "") return [];
      const text = typeof value === "number" ? String(Math.round(value * DECIMALS) / DECIMALS) : value;
      return ` ${name}="${escapeMarkup(text)}"`;
    })
    .join("");
}
