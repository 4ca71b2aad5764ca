import type { CardFont } from "./cardFont.js";

export function inLightColors(svg: string): string;
export function drawCard(svg: string, font: CardFont): Buffer;
