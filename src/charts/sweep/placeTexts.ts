import { overlaps, type Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";

const MARK_SIZE = 12; // px of labels at marks and levels
const PAD = 6; // px between a mark and its label

/** A text at a mark or a level. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Texts where there is room for them inside a plot: for each item the first of its texts and spots that stands on no
 * other text and on no mark. What has no room is left out, and stays in the words below the chart.
 */
export function placeTexts(
  items: readonly { readonly texts: readonly string[]; readonly at: Spot; readonly isLevel: boolean }[],
  marks: readonly Spot[],
  plot: Box,
  measure: Measure,
  scale: number,
): readonly (PlacedText | null)[] {
  const height = MARK_SIZE * scale;
  const taken: Box[] = marks.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
  return items.map(({ texts, at, isLevel }) => {
    const right = plot.x + plot.width - at.x - PAD;
    const spots = isLevel
      ? [
          { dx: PAD, dy: -4, anchor: "start" as const },
          { dx: right, dy: -4, anchor: "end" as const },
          { dx: PAD, dy: height + 2, anchor: "start" as const },
        ]
      : [
          { dx: -PAD, dy: -PAD, anchor: "end" as const },
          { dx: PAD, dy: height + PAD, anchor: "start" as const },
          { dx: PAD, dy: -PAD, anchor: "start" as const },
          { dx: -PAD, dy: height + PAD, anchor: "end" as const },
        ];
    // Words over a level at the foot would stand on the lines that run there.
    if (isLevel && plot.y + plot.height - at.y < height) return null;
    for (const text of texts)
      for (const { dx, dy, anchor } of spots) {
        const width = measure(text, height, 400);
        const [x, y] = [at.x + dx, at.y + dy];
        const box = { x: anchor === "end" ? x - width : x, y: y - height, width, height: height * 1.2 };
        const inside =
          box.x >= plot.x &&
          box.x + width <= plot.x + plot.width &&
          box.y >= plot.y - 2 &&
          y <= plot.y + plot.height;
        if (!inside || taken.some((other) => overlaps(box, other))) continue;
        taken.push(box);
        return { text, x, y, anchor };
      }
    return null;
  });
}
