type Cell = string | number;

/** A field by RFC 4180: quoted where it holds a comma, a quote or a line break. A text that a spreadsheet would run gets a `'`. */
function field(value: Cell): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (RFC 4180, LF): comments behind `#`, the header, the rows with plain numbers. */
export function csvText(
  comments: readonly string[],
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): string {
  const lines = [header, ...rows].map((cells) => cells.map(field).join(","));
  return [...comments.map((line) => `# ${line}`), ...lines, ""].join("\n");
}
