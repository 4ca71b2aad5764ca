/** A colour as every reader of SVG knows it, its opacity apart; or what is painted with, by id. */
export type SvgPaint =
  | { readonly kind: "none" }
  | { readonly kind: "color"; readonly color: string; readonly opacity: number }
  | { readonly kind: "server"; readonly id: string };

function hex(channel: number): string {
  return Math.round(Math.max(0, Math.min(255, channel)))
    .toString(16)
    .padStart(2, "0");
}

/** Reads a computed paint: `none`, `rgb()`, `rgba()`, `color(srgb ...)` or `url("#id")`. Throws on any other. */
export function svgPaint(computed: string): SvgPaint {
  if (computed === "none") return { kind: "none" };
  const server = /^url\("?[^#"]*#([^")]+)"?\)/.exec(computed);
  if (server) return { kind: "server", id: server[1]! };
  const [, space, inside] = /^(rgba?|color)\((.+)\)$/.exec(computed) ?? [];
  const numbers = (inside?.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(parseFloat);
  const [red, green, blue, opacity = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`No colour: ${computed}`);
  if (opacity === 0) return { kind: "none" };
  const whole = space === "color" ? 255 : 1;
  return {
    kind: "color",
    color: `#${[red, green, blue].map((part) => hex(part * whole)).join("")}`,
    opacity,
  };
}
