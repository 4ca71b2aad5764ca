import { pause } from "./inSteps";
import { pngText } from "./pngText";

const STRIP = 160_000; // px drawn between two pauses

/** Pixels of a picture. */
interface Size {
  readonly width: number;
  readonly height: number;
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

function contextOf(canvas: HTMLCanvasElement, size: Size): CanvasRenderingContext2D {
  Object.assign(canvas, size);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("No canvas");
  return context;
}

/** Draws a strip of a picture where it stands. */
function draw(context: CanvasRenderingContext2D, image: HTMLImageElement, y: number, height: number): void {
  const { width } = context.canvas;
  context.drawImage(image, 0, y, width, height, 0, y, width, height);
  // A canvas may put off what it is told until it is read.
  context.getImageData(0, y, 1, 1);
}

/** Draws a standalone SVG into a PNG of that size with texts inside. Throws where the browser blocks canvases. */
export async function pngFile(
  svg: string,
  size: Size,
  texts: Readonly<Record<string, string>>,
): Promise<Blob> {
  const image = await loaded(svg);
  await pause();
  // The first time that it is drawn, however little of it, all of it is laid out.
  draw(contextOf(document.createElement("canvas"), { width: 1, height: 1 }), image, 0, 1);
  await pause();
  const canvas = document.createElement("canvas");
  const context = contextOf(canvas, size);
  const strip = Math.max(1, Math.floor(STRIP / size.width));
  for (let y = 0; y < size.height; y += strip) {
    draw(context, image, y, Math.min(strip, size.height - y));
    await pause();
  }
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!png) throw new Error("No picture");
  const bytes = new Uint8Array(await png.arrayBuffer());
  return new Blob([pngText(bytes, texts)], { type: "image/png" });
}
