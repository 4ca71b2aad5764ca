const widths = new Map<number, Map<string, number>>(); // em, by weight and text, with its digits and without
const MOST_KEPT = 4000; // texts of a weight; a drag makes new ones in every frame
const ROUGH_WIDTH = 0.58; // em for a character, where there is no canvas
const SQUARE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g; // characters as wide as they are high

let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text is, in pixels at that size and weight. Digits count as tabular, as they are drawn. */
export type Measure = (text: string, size: number, weight: number) => number;

function roughWidth(text: string): number {
  const squares = text.match(SQUARE)?.length ?? 0;
  return squares + (text.length - squares) * ROUGH_WIDTH;
}

/** The width of a text that was not measured yet, in em. */
function newWidth(text: string, weight: number): number {
  if (typeof document === "undefined") return roughWidth(text);
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return roughWidth(text);
  const family = getComputedStyle(document.documentElement).getPropertyValue("--font-sans");
  context.font = `${weight} 100px ${family || "sans-serif"}`;
  return context.measureText(text).width / 100;
}

/** Measures in the page's sans-serif; without a canvas (server, blocked) it estimates on the safe side. */
export function measureText(text: string, size: number, weight: number): number {
  let known = widths.get(weight);
  if (!known || known.size > MOST_KEPT) widths.set(weight, (known = new Map()));
  let width = known.get(text);
  if (width === undefined) {
    const zeros = text.replace(/\d/g, "0");
    width = known.get(zeros) ?? newWidth(zeros, weight);
    known.set(zeros, width).set(text, width);
  }
  return width * size;
}
