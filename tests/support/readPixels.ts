import { inflateSync } from "node:zlib";

/** A picture: its size in pixels, and the colour of each of them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => readonly [red: number, green: number, blue: number];
}

/** The predictor of PNG's filter 4. Source: PNG specification, third edition, section 9.4. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** Reads a PNG of 8 bits a channel, RGB or RGBA, not interlaced: what a browser's screenshot is. Throws for another. */
export function readPixels(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, kind, , , interlaced] = png.subarray(24, 29);
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw new Error("Not a picture of that form");
  const size = kind === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * size;
  const bytes = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)]!;
    for (let x = 0; x < row; x++) {
      const here = y * row + x;
      const left = x < size ? 0 : bytes[here - size]!;
      const up = y === 0 ? 0 : bytes[here - row]!;
      const corner = x < size || y === 0 ? 0 : bytes[here - row - size]!;
      const added = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
      bytes[here] = raw[y * (row + 1) + 1 + x]! + added;
    }
  }
  return {
    width,
    height,
    at(x, y) {
      const from = y * row + x * size;
      return [bytes[from]!, bytes[from + 1]!, bytes[from + 2]!];
    },
  };
}
