import type { KeptFields, LinkFields, NumberFields } from "../domain/linkFields";
import type { Kept, Numbers } from "../domain/scenario";
import type { Weights } from "../domain/splitWhole";
import { decodePart } from "./readQuery";

const PART = /^(d|base|to|from|market):(.*)/;

/** `id.n~id.n` */
export function writeShares(shares: Weights): string {
  return Object.entries(shares)
    .map((entry) => entry.join("."))
    .join("~");
}

/** What decides the numbers, as it is written under each key. */
export function writeNumbers({ release, base, to, from, market }: Numbers): Readonly<Record<string, string>> {
  return {
    d: release,
    base: base.join("~"),
    to: writeShares(to),
    from: from === "prorata" ? from : writeShares(from),
    market,
  };
}

/** `name!to:gold.500`: the name, and of the rest only what differs from `main`, the numbers of the link. */
export function writeKept(kept: Kept, main: Readonly<Record<string, string>>): string {
  // Some programs encode `!` and `:` again, or decode what need not be encoded: in a name these are encoded twice.
  const name = kept.name.replace(/[%!~:'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const parts = Object.entries(writeNumbers(kept)).filter(([key, value]) => value !== main[key]);
  return [encodeURIComponent(name), ...parts.map((part) => part.join(":"))].join("!");
}

/** Reads a kept scenario: what it does not say is as in `main`, the fields of the link. `read` reads a part as the key of the link that it is called after. The first of a part counts. */
export function readKept(
  raw: string,
  main: NumberFields,
  read: (key: string, value: string) => LinkFields,
  unreadable: () => void,
): KeptFields {
  const [name = "", ...parts] = raw.replace(/%21/g, "!").replace(/%3a/gi, ":").split("!");
  const once = decodePart(name) ?? "";
  let own: NumberFields = {};
  for (const part of parts) {
    const [, key, value] = PART.exec(part) ?? [];
    if (key) own = { ...read(key, value!), ...own };
    else unreadable();
  }
  return { ...main, ...own, name: decodePart(once) ?? once };
}
