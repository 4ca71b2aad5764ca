// Turns the drawing of a card into the picture that other sites show with a link: no browser, no font of the machine.
import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { inSigns } from "./cardFont.js";

const COLORS = new URL("../src/app/lightColors.css", import.meta.url);

const colors = new Map(
  [...readFileSync(COLORS, "utf8").matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
    name,
    value,
  ]),
);

function colorOf(name, instead) {
  const color = colors.get(name) ?? colors.get(instead);
  if (color === undefined) throw new Error(`The light theme has no color ${name}`);
  return color;
}

/** A drawing with the colours of the light theme in place of its custom properties. */
export function inLightColors(svg) {
  return svg.replace(/var\((--[\w-]+)(?:, var\((--[\w-]+)\))?\)/g, (_, name, instead) =>
    colorOf(name, instead),
  );
}

/** A drawing as PNG, as large as it says it is. `font`: of cardFont. */
export function drawCard(svg, font) {
  const options = {
    font: { loadSystemFonts: false, fontFiles: font.files, defaultFontFamily: font.family },
  };
  return new Resvg(inSigns(inLightColors(svg)), options).render().asPng();
}
