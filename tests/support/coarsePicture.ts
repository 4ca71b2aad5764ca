import { readPixels } from "./readPixels";

const BLOCK = 24; // px of a side: smaller than a chart, larger than the signs of a font
const STEP = 2; // of the pixels of a block, each second one of each second row is enough
const LEVELS = 16;

/** A screenshot in coarse: a line for each row of blocks, three hexadecimal digits for the mean colour of each block. */
export function coarsePicture(png: Buffer): string {
  const { width, height, at } = readPixels(png);
  const rows: string[] = [];
  for (let top = 0; top + BLOCK <= height; top += BLOCK) {
    let row = "";
    for (let left = 0; left + BLOCK <= width; left += BLOCK) {
      const sums = [0, 0, 0];
      for (let y = top; y < top + BLOCK; y += STEP)
        for (let x = left; x < left + BLOCK; x += STEP)
          for (const [channel, value] of at(x, y).entries()) sums[channel]! += value;
      row += sums.map((sum) => Math.floor((sum / (BLOCK / STEP) ** 2 / 256) * LEVELS).toString(16)).join("");
    }
    rows.push(row);
  }
  return `${rows.join("\n")}\n`;
}

/** The share of blocks whose colour differs clearly, 0 to 1; all of them where the pictures are of different sizes. */
export function pictureDifference(one: string, other: string): number {
  const [mine, theirs] = [one, other].map((text) => text.replaceAll("\n", ""));
  if (mine!.length !== theirs!.length) return 1;
  const most = 2; // levels of a channel: other fonts and edges that are smoothed otherwise
  let apart = 0;
  for (let at = 0; at < mine!.length; at += 3) {
    const differs = [0, 1, 2].some(
      (channel) =>
        Math.abs(
          Number.parseInt(mine![at + channel]!, LEVELS) - Number.parseInt(theirs![at + channel]!, LEVELS),
        ) > most,
    );
    if (differs) apart += 1;
  }
  return apart / (mine!.length / 3);
}
