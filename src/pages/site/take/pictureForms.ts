/**
 * A size of picture. `width`, `height`: pixels in which it is laid out, height null as much as it needs; `margin` around
 * it; `scale`: pixels of the file for each of those.
 */
export interface PictureForm {
  readonly id: string;
  readonly width: number;
  readonly height: number | null;
  readonly margin: number;
  readonly scale: number;
}

const CHART = { width: 1000, height: null, margin: 32 };

/** The sizes of the PNG: the chart at three densities, and what networks show: 1200 x 630, 1080 x 1080, 1080 x 1920. */
export const pictureForms = [
  { id: "1", ...CHART, scale: 1 },
  { id: "2", ...CHART, scale: 2 },
  { id: "3", ...CHART, scale: 3 },
  { id: "preview", width: 800, height: 420, margin: 20, scale: 1.5 },
  { id: "square", width: 720, height: 720, margin: 28, scale: 1.5 },
  { id: "tall", width: 540, height: 960, margin: 28, scale: 2 },
] as const satisfies readonly PictureForm[];
