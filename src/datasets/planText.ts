/** Why a file cannot be read as a plan. */
export type FileRefusal = "too-big" | "spreadsheet" | "binary" | "empty";

/** How the bytes of a file were read, where not as UTF-8. */
export type Encoding = "utf-8" | "utf-16" | "windows-1252";

/** The most bytes or characters of a plan: 10,000 holdings need less than half. */
export const MOST_BYTES = 2_000_000;

const LOOK = 4_000; // bytes that tell a text from something else

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

function utf16Without(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const seen = bytes.subarray(0, LOOK);
  const zeros = [0, 0];
  seen.forEach((byte, place) => (zeros[place % 2]! += byte === 0 ? 1 : 0));
  const most = seen.length / 2;
  if (most >= 2 && zeros[1]! > 0.7 * most && zeros[0]! < 0.1 * most) return "utf-16le";
  return most >= 2 && zeros[0]! > 0.7 * most && zeros[1]! < 0.1 * most ? "utf-16be" : null;
}

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : utf16Without(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: "utf-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    return CONTROLS.test(text) ? null : { text, encoding: "windows-1252" };
  }
}

/** Turns the bytes of a file into text, or says why it is none. Nothing of it is run. */
export function planText(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: Encoding } | { readonly refused: FileRefusal } {
  if (bytes.length > MOST_BYTES) return { refused: "too-big" };
  // A zip: the files of spreadsheet programs begin so.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return { refused: "spreadsheet" };
  const read = decode(bytes);
  if (!read || CONTROLS.test(read.text)) return { refused: "binary" };
  return read.text.trim() === "" ? { refused: "empty" } : read;
}
