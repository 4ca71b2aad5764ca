const HEAD = 8; // bytes of the signature
const HEADER_CHUNK = 25; // bytes of IHDR: length, name, 13 bytes, checksum

const TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of a chunk. Source: PNG specification, annex D. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** An iTXt chunk: a keyword in Latin letters and a text in UTF-8, not compressed. */
function textChunk(keyword: string, text: string): Uint8Array {
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, checksum(body));
  return chunk;
}

/** The same picture with texts inside, by keyword (`Title`, `Description`, `Source` ...). Takes a whole PNG. */
export function pngText(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  const added = chunks.reduce((all, { length }) => all + length, 0);
  const file = new Uint8Array(png.length + added);
  let place = HEAD + HEADER_CHUNK;
  file.set(png.subarray(0, place));
  for (const chunk of chunks) {
    file.set(chunk, place);
    place += chunk.length;
  }
  file.set(png.subarray(HEAD + HEADER_CHUNK), place);
  return file;
}
