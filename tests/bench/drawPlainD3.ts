import { select } from "d3";
import type { LabelLine } from "../../src/charts/treemap/tileLabel";
import type { PlainTile } from "./plainTiles";

/** A tile of the plain treemap with its paint and the lines of its label. */
export interface LabelledTile extends PlainTile {
  readonly fill: string;
  readonly ink: string;
  readonly indent: number; // px from the left edge to the text
  readonly lines: readonly LabelLine[];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Draws tiles as one does with d3 alone: nested joins of groups, rects and texts, every attribute set anew. */
export function drawPlainD3(element: Element, tiles: readonly LabelledTile[], size: Size): void {
  const groups = select(element)
    .selectAll<SVGSVGElement, Size>("svg")
    .data([size])
    .join("svg")
    .attr("width", size.width)
    .attr("height", size.height)
    .selectAll<SVGGElement, LabelledTile>("g")
    .data(tiles, ({ id }) => id)
    .join((enter) => {
      const group = enter.append("g");
      group.append("rect");
      return group;
    })
    .attr("transform", ({ x, y }) => `translate(${x},${y})`);
  groups
    .select("rect")
    .attr("width", ({ width }) => width)
    .attr("height", ({ height }) => height)
    .attr("fill", ({ fill }) => fill);
  groups
    .selectAll("text")
    .data(({ lines, indent, ink }) => lines.map((line) => ({ ...line, indent, ink })))
    .join("text")
    .attr("x", ({ indent }) => indent)
    .attr("y", ({ y }) => y)
    .attr("font-size", ({ size }) => size)
    .attr("font-weight", ({ weight }) => weight)
    .attr("fill", ({ ink }) => ink)
    .text(({ about, text }) => (about ? `${about} ${text}` : text));
}
