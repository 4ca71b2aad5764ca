const widths = new Map<string, number>();
const MOST_KEPT = 4000; // texts; a drag makes new ones in every frame
const ROUGH_WIDTH = 0.58; // em for a character, where there is no canvas
const SQUARE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g; // characters as wide as they are high

let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text is, in pixels at that size and weight. Digits count as tabular, as they are drawn. */
export type Measure = (text: string, size: number, weight: number) => number;

function roughWidth(text: string): number {
  const squares = text.match(SQUARE)?.length ?? 0;
  return squares + (text.length - squares) * ROUGH_WIDTH;
}

/** Measures in the page's sans-serif; without a canvas (server, blocked) it estimates on the safe side. */
export function measureText(text: string, size: number, weight: number): number {
  const key = `${weight} ${text.replace(/\d/g, "0")}`;
  const known = widths.get(key);
  if (known !== undefined) return known * size;
  if (typeof document === "undefined") return roughWidth(text) * size;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return roughWidth(text) * size;
  if (widths.size > MOST_KEPT) widths.clear();
  const family = getComputedStyle(document.documentElement).getPropertyValue("--font-sans");
  context.font = `${weight} 100px ${family || "sans-serif"}`;
  const width = context.measureText(text.replace(/\d/g, "0")).width / 100;
  widths.set(key, width);
  return width * size;
}
