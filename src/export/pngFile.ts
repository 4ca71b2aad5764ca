import { pause } from "./inSteps";
import { pngText } from "./pngText";

const STRIP = 160; // px of height drawn between two pauses

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

/** Draws a standalone SVG into a PNG of that size with texts inside. Throws where the browser blocks canvases. */
export async function pngFile(
  svg: string,
  size: Size,
  texts: Readonly<Record<string, string>>,
): Promise<Blob> {
  const image = await loaded(svg);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, size);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("No canvas");
  for (let y = 0; y < size.height; y += STRIP) {
    const height = Math.min(STRIP, size.height - y);
    context.drawImage(image, 0, y, size.width, height, 0, y, size.width, height);
    // A canvas may put off what it is told until it is read.
    context.getImageData(0, y, 1, 1);
    await pause();
  }
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (!png) throw new Error("No picture");
  const bytes = new Uint8Array(await png.arrayBuffer());
  return new Blob([pngText(bytes, texts)], { type: "image/png" });
}
