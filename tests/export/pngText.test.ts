import fc from "fast-check";
import { expect, test } from "vitest";
import { pngText } from "../../src/export/pngText";
import { readPng } from "../support/readFiles";

// One transparent pixel.
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

test("texts stand in a PNG whose checksums are right and whose picture is the same", () => {
  const texts = fc.dictionary(
    fc.constantFrom("Title", "Source", "Description"),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(texts, (given) => {
      const file = Buffer.from(pngText(PIXEL, given));
      const read = readPng(file);
      expect([read.width, read.height]).toEqual([1, 1]);
      expect(Object.fromEntries(read.texts)).toEqual({ ...given });
      const rest = PIXEL.length - 33; // after signature and header
      expect(file.subarray(file.length - rest)).toEqual(PIXEL.subarray(-rest));
    }),
  );
});
