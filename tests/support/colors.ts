import { readFileSync } from "node:fs";

type Triple = readonly [number, number, number];

/** Channels of a hexadecimal colour, 0 to 255. */
export function channels(hex: string): Triple {
  return [1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16)) as unknown as Triple;
}

function linear(color: Triple): Triple {
  return color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
}

function times(matrix: readonly Triple[], [x, y, z]: Triple): Triple {
  return matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;
}

/** The contrast of two colours by WCAG 2, 1 to 21. */
export function contrast(one: Triple, other: Triple): number {
  const luminance = (color: Triple) => {
    const [red, green, blue] = linear(color);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/**
 * How the three kinds of colour blindness see, on linear RGB. Source: Machado, Oliveira, Fernandes: A Physiologically-based
 * Model for Simulation of Color Vision Deficiency, IEEE TVCG 15 (6), 2009, severity 1.0.
 */
export const BLINDNESS: Readonly<Record<"protanopia" | "deuteranopia" | "tritanopia", readonly Triple[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

// Linear RGB to Oklab. Source: B. Ottosson, A perceptual color space for image processing, 2020.
const TO_CONES: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: readonly Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** How far apart two colours look to somebody, in Oklab; about 0.02 is just seen. */
export function apart(one: Triple, other: Triple, sight?: readonly Triple[]): number {
  const [a, b] = [one, other].map((color) => {
    const seen = sight ? times(sight, linear(color)) : linear(color);
    const bounded = seen.map((part) => Math.min(1, Math.max(0, part))) as unknown as Triple;
    return times(TO_LAB, times(TO_CONES, bounded).map(Math.cbrt) as unknown as Triple);
  }) as [Triple, Triple];
  return Math.hypot(...a.map((part, place) => part - b[place]!));
}

/** The hexadecimal custom properties of the first, second … block of a file of styles. */
export function colorBlocks(file: string): readonly ReadonlyMap<string, string>[] {
  const css = readFileSync(new URL(`../../src/app/${file}`, import.meta.url), "utf8");
  return [...css.matchAll(/\{([^{}]*--[^{}]*)\}/g)].map(
    ([, block]) =>
      new Map([...block!.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name!, hex!])),
  );
}
