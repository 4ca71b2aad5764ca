import type { FileTable } from "../../../export/FileTable";
import { inSteps } from "../../../export/inSteps";
import { d } from "../../../text/onDemandMessages";
import { sentences } from "../../../text/sentences";
import fontUrl from "../fonts/newsreader-latin-opsz44.woff2?url";
import { svgFile, type Picture, type PictureWords } from "../../../export/svgFile";
import { plainText } from "../../../text/parts";
import { t } from "../../../text/fileMessages";
import { drawnPicture } from "./drawnPicture";
import { sourcesLine } from "./FileFrame";
import { pictureForms, type PictureForm } from "./pictureForms";
import type { TakenParts } from "./Takeaway";

/** A file that can be taken away. */
export type FileKind = "svg" | "png" | "csv" | "xlsx" | "json";

function pictureWords({ headline, deck, base, facts }: TakenParts): PictureWords {
  const { about, link, advice, sources } = facts;
  const said = deck.includes(base) ? deck : sentences([deck, base]);
  const from = sentences([t.frame_sources(), sourcesLine(sources, false)]);
  return {
    title: plainText(headline),
    description: sentences([said, [...about, from, link, advice].join(d.semicolon())]),
  };
}

/** The page's own font as an address that needs no network; nothing where it is not at hand. */
async function fontAddress(): Promise<string> {
  try {
    const bytes = new Uint8Array(await (await fetch(fontUrl)).arrayBuffer());
    const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    return `data:font/woff2;base64,${btoa(signs)}`;
  } catch {
    return "";
  }
}

/** The picture of a view as a PNG of a form, with what it says as text inside. Throws where canvases are blocked. */
export async function madePng(parts: TakenParts, form: PictureForm): Promise<Blob> {
  const [{ pngFile }, font, picture] = await Promise.all([
    import("../../../export/pngFile"),
    fontAddress(),
    inSteps(drawnPicture(parts, form)),
  ]);
  const words = pictureWords(parts);
  const svg = svgFile(picture, words, { scale: form.scale, font });
  const size = { width: picture.width * form.scale, height: picture.height * form.scale };
  return pngFile(svg, size, {
    Title: words.title,
    Description: words.description,
    Source: parts.facts.link,
    Disclaimer: parts.facts.advice,
  });
}

let worker: Worker | null = null;

/** A workbook, made beside the page: it takes longer than a page may be kept waiting. One at a time. */
async function workbookBeside(tables: readonly FileTable[]): Promise<Blob> {
  // Kept once it is there, so that the next workbook needs no network.
  worker ??= new Worker(new URL("../../../workers/xlsxWorker.ts", import.meta.url), { type: "module" });
  const made = worker;
  return new Promise((done, fail) => {
    const once = { once: true };
    made.addEventListener("message", ({ data }: MessageEvent<Blob>) => done(data), once);
    made.addEventListener(
      "error",
      (event) => {
        worker = null;
        fail(event);
      },
      once,
    );
    made.postMessage(tables, { transfer: [] });
  });
}

/** A workbook: made in the page, which waits meanwhile, where the browser allows nothing beside it. */
async function workbook(tables: readonly FileTable[]): Promise<Blob> {
  try {
    return await workbookBeside(tables);
  } catch {
    const { xlsxFile } = await import("../../../export/xlsxFile");
    return xlsxFile(tables);
  }
}

/** A file of a view, made here. `form`: of the PNG. */
export async function madeFile(kind: FileKind, parts: TakenParts, form: PictureForm): Promise<Blob> {
  const { facts, tables, state } = parts;
  switch (kind) {
    case "png":
      return madePng(parts, form);
    case "svg": {
      const picture: Picture = await inSteps(drawnPicture(parts, pictureForms[0]));
      return new Blob([svgFile(picture, pictureWords(parts))], { type: "image/svg+xml" });
    }
    case "csv": {
      const { csvFile } = await import("../../../export/csvFile");
      return new Blob([csvFile(facts, tables[0])], { type: "text/csv;charset=utf-8" });
    }
    case "json": {
      const { jsonFile } = await import("../../../export/jsonFile");
      return new Blob([jsonFile(facts, state)], { type: "application/json" });
    }
    case "xlsx": {
      const [{ sourcesTable }, { aboutTable }] = await Promise.all([
        import("../../../export/sourcesTable"),
        import("../../../export/aboutTable"),
      ]);
      return workbook([...tables, sourcesTable(facts.sources), aboutTable(facts)]);
    }
  }
}
