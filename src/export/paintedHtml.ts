import { attributeList } from "./attributeList";
import { baselineOf } from "./baselineOf";
import { copiedSvg } from "./copiedSvg";
import { escapeMarkup } from "./escapeMarkup";
import type { Painting } from "./Painting";
import { svgPaint } from "./svgPaint";
import { textLines } from "./textLines";

const SIDES = ["Top", "Right", "Bottom", "Left"] as const;

function fillOf(color: string) {
  const paint = svgPaint(color);
  if (paint.kind !== "color") return null;
  return { fill: paint.color, "fill-opacity": paint.opacity < 1 ? paint.opacity : null };
}

/** The ground and the edges of a box. */
function paintedBox(element: Element, style: CSSStyleDeclaration, { left, top }: Painting): string {
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left - left, box.top - top];
  const ground = fillOf(style.backgroundColor);
  const { width, height } = box;
  const parts = ground
    ? [
        `<rect${attributeList({ x, y, width, height, rx: parseFloat(style.borderTopLeftRadius) || null, ...ground })}/>`,
      ]
    : [];
  for (const side of SIDES) {
    const thick = parseFloat(style[`border${side}Width`]);
    const fill = fillOf(style[`border${side}Color`]);
    if (thick === 0 || style[`border${side}Style`] === "none" || !fill) continue;
    const isFlat = side === "Top" || side === "Bottom";
    const edge = {
      x: side === "Right" ? x + width - thick : x,
      y: side === "Bottom" ? y + height - thick : y,
      width: isFlat ? width : thick,
      height: isFlat ? thick : height,
    };
    parts.push(`<rect${attributeList({ ...edge, ...fill })}/>`);
  }
  return parts.join("");
}

function paintedText(node: Text, style: CSSStyleDeclaration, { left, top }: Painting): string {
  return textLines(node)
    .map((line) => {
      const look = {
        x: line.left - left,
        y: line.top - top + baselineOf(style),
        ...fillOf(style.color),
        "font-family": style.fontFamily,
        "font-size": parseFloat(style.fontSize),
        "font-weight": style.fontWeight,
        "font-style": style.fontStyle === "normal" ? null : style.fontStyle,
        "letter-spacing": style.letterSpacing === "normal" ? null : parseFloat(style.letterSpacing),
      };
      return `<text${attributeList(look)}>${escapeMarkup(line.text)}</text>`;
    })
    .join("");
}

/** An element and all in it as SVG: grounds, edges, texts line by line, and charts as they are. To be run step by step. */
export function* paintedHtml(element: Element, painting: Painting): Generator<void, string> {
  const style = getComputedStyle(element);
  // What is there for screen readers alone is cut away to nothing.
  if (style.display === "none" || style.visibility === "hidden" || style.clipPath !== "none") return "";
  if (element instanceof SVGSVGElement) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const place = { x: left - painting.left, y: top - painting.top, width, height };
    return width === 0 || height === 0 ? "" : yield* copiedSvg(element, painting, undefined, place);
  }
  let painted = paintedBox(element, style, painting);
  for (const child of element.childNodes) {
    if (child instanceof Element) painted += yield* paintedHtml(child, painting);
    else if (child instanceof Text) painted += paintedText(child, style, painting);
    yield;
  }
  const { node, value, before, group, unit = "usdMillions" } = (element as HTMLElement).dataset;
  if (node === undefined || painted === "") return painted;
  const hooks = { "data-node": node, "data-group": group, "data-value": value, "data-before": before };
  const named = Object.fromEntries(Object.entries(hooks).map(([name, held]) => [name, held ?? null]));
  const said = element.getAttribute("aria-label");
  const title = said === null ? "" : `<title>${escapeMarkup(said)}</title>`;
  return `<g${attributeList({ ...named, "data-unit": unit })}>${title}${painted}</g>`;
}
