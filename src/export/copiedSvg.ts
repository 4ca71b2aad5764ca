import { atOnce } from "../domain/atOnce";
import { attributeList, type Attributes } from "./attributeList";
import { escapeMarkup } from "./escapeMarkup";
import type { Painting } from "./Painting";
import { svgPaint } from "./svgPaint";

const COPIED = new Set(
  "svg g rect path line circle ellipse polyline polygon text tspan pattern linearGradient stop".split(" "),
);
const SERVERS = new Set(["defs", "pattern", "linearGradient"]);
const PLACES =
  "x y width height rx ry cx cy r x1 x2 y1 y2 d points transform dx dy viewBox preserveAspectRatio offset patternUnits patternTransform gradientUnits gradientTransform".split(
    " ",
  );
const HOOKS = "data-node data-group data-value data-before data-unit data-joined data-from data-to".split(
  " ",
);
const TEXTS = new Set(["text", "tspan"]);
const SHAPES = new Set("rect path line circle ellipse polyline polygon".split(" "));

/** How shapes and texts look, by property, as computed at the root of every SVG. */
const INITIAL: Readonly<Record<string, string>> = {
  fill: "rgb(0, 0, 0)",
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
  "font-family": "",
  "font-size": "",
  "font-style": "normal",
  "font-weight": "400",
  "letter-spacing": "normal",
  "text-anchor": "start",
};

/** Writes a paint and, where it is not whole, its opacity. A hatch or gradient goes along into the picture. */
function paintAttributes(property: string, computed: string, painting: Painting): Attributes {
  const paint = svgPaint(computed);
  if (paint.kind === "none") return { [property]: "none" };
  if (paint.kind === "server") return { [property]: `url(#${serverName(paint.id, painting)})` };
  const opacity = property === "stop-color" ? "stop-opacity" : `${property}-opacity`;
  return { [property]: paint.color, ...(paint.opacity < 1 ? { [opacity]: paint.opacity } : {}) };
}

function serverName(id: string, painting: Painting): string {
  const known = painting.servers.get(id);
  if (known) return known.name;
  const found = painting.find(id);
  const name = `paint-${painting.servers.size + 1}`;
  painting.servers.set(id, { name, markup: "" });
  const markup = found ? atOnce(copiedSvg(found, painting, INITIAL, { id: name })) : "";
  painting.servers.set(id, { name, markup });
  return name;
}

/** Lengths in per cent are of a box that is not there in the picture: they become pixels. */
function place(element: Element, name: string): string | null {
  const written = element.getAttribute(name);
  if (!written?.endsWith("%") || element.closest("linearGradient")) return written;
  const { baseVal } = (element as unknown as Record<string, SVGAnimatedLength | SVGAnimatedLengthList>)[
    name
  ]!;
  return String("value" in baseVal ? baseVal.value : baseVal.getItem(0).value);
}

function looks(style: CSSStyleDeclaration, inherited: typeof INITIAL, painting: Painting): Attributes {
  const found: Record<string, string | number> = {};
  for (const name of Object.keys(INITIAL)) {
    const value = style.getPropertyValue(name);
    if (value === inherited[name]) continue;
    if (name === "fill" || name === "stroke") Object.assign(found, paintAttributes(name, value, painting));
    else found[name] = value.replaceAll(/(\d)px/g, "$1");
  }
  if (style.opacity !== "1") found.opacity = style.opacity;
  return found;
}

function isInvisible(style: CSSStyleDeclaration): boolean {
  return [style.fill, style.stroke].every((paint) => svgPaint(paint).kind === "none");
}

/**
 * A part of an SVG in the page as markup that needs no style sheet. `more`: attributes beside its own. To be run step by
 * step: there is one for each element.
 */
export function* copiedSvg(
  element: Element,
  painting: Painting,
  inherited: Readonly<Record<string, string>> = INITIAL,
  more: Attributes = {},
): Generator<void, string> {
  const tag = element.tagName;
  const isServer = SERVERS.has(tag);
  if (!COPIED.has(tag) || (isServer && more.id === undefined)) return "";
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden") return "";
  if (SHAPES.has(tag) && isInvisible(style)) return "";
  const own: Record<string, string | number | null> = {};
  for (const name of PLACES) own[name] = place(element, name);
  for (const name of HOOKS) own[name] = element.getAttribute(name);
  if (tag === "stop") Object.assign(own, paintAttributes("stop-color", style.stopColor, painting));
  else if (!isServer) Object.assign(own, looks(style, inherited, painting));
  if (tag === "svg") own.overflow = style.overflow === "visible" ? "visible" : "hidden";
  const passed: Record<string, string> = {};
  for (const name of Object.keys(INITIAL))
    passed[name] = isServer ? INITIAL[name]! : style.getPropertyValue(name);
  const said = element.getAttribute("aria-label");
  const title = said === null || tag === "svg" ? "" : `<title>${escapeMarkup(said)}</title>`;
  let inner = "";
  for (const child of element.childNodes) {
    if (child instanceof Element) inner += yield* copiedSvg(child, painting, passed);
    else if (child instanceof Text && TEXTS.has(tag)) inner += escapeMarkup(child.data);
  }
  yield;
  return `<${tag}${attributeList({ ...own, ...more })}>${title}${inner}</${tag}>`;
}
