import { crc32 } from "node:zlib";
import type { Page } from "playwright-core";
import readWorkbook from "read-excel-file/node";

export type Kind = "SVG" | "PNG" | "CSV" | "XLSX" | "JSON";

/** The file that a button of the page hands to the browser, and its name. */
export async function download(page: Page, kind: Kind): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Download ${kind}` }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

function attributesOf(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  );
}

/** Tiles or bars of an SVG by node, and what is joined in "n smaller"; groups apart from both. */
export function readSvgMarks(svg: string) {
  const marks = [...svg.matchAll(/<g [^>]*data-(?:node|joined)="[^>]*>/g)].map(([tag]) => attributesOf(tag));
  const valueOf = (mark: Readonly<Record<string, string>>) => Number(mark["data-value"]);
  return {
    single: marks.flatMap((mark) =>
      mark["data-node"] === undefined || mark["data-group"] !== undefined
        ? []
        : [[mark["data-node"], { before: Number(mark["data-before"]), after: valueOf(mark) }] as const],
    ),
    joined: marks.flatMap((mark) =>
      mark["data-joined"] === undefined
        ? []
        : [{ ids: mark["data-joined"].split(" "), value: valueOf(mark) }],
    ),
  };
}

/** The sheets of a workbook by name, row by row; read by another library than the one that wrote it. */
export async function readSheets(bytes: Buffer) {
  const sheets = await readWorkbook(bytes);
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

/** Width, height and texts of a PNG. Throws where a checksum is wrong. */
export function readPng(bytes: Buffer) {
  const texts = new Map<string, string>();
  let size = { width: 0, height: 0 };
  for (let place = 8; place < bytes.length;) {
    const length = bytes.readUInt32BE(place);
    const body = bytes.subarray(place + 4, place + 8 + length);
    if (bytes.readUInt32BE(place + 8 + length) !== crc32(body)) throw new Error("Wrong checksum");
    const type = body.toString("latin1", 0, 4);
    if (type === "IHDR") size = { width: body.readUInt32BE(4), height: body.readUInt32BE(8) };
    if (type === "iTXt") {
      const end = body.indexOf(0, 4);
      texts.set(body.toString("latin1", 4, end), body.toString("utf8", end + 5));
    }
    place += length + 12;
  }
  return { ...size, texts };
}
