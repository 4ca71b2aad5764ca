/** A record of a CSV text: the line where it begins, counted from 1, and its fields. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Where a CSV text is not RFC 4180: a quote inside a field, text after a closing quote, or a quote that is never closed. */
export interface CsvFault {
  readonly line: number;
  readonly place: number;
  readonly fault: "stray-quote" | "open-quote";
}

/**
 * Reads CSV (RFC 4180) record by record; any line ending. Empty lines are left out. After a fault it goes on at the next
 * line, or ends where a quote is never closed.
 */
export function* csvRecords(text: string, separator: string): Generator<CsvRecord | CsvFault, void> {
  const plain = new RegExp(`[^${separator === "\t" ? "\\t" : separator}\\r\\n]*`, "y");
  const quoted = /"((?:[^"]|"")*)"/y;
  let at = 0;
  let line = 1;
  const linesIn = (part: string) => part.match(/\r\n|\r|\n/g)?.length ?? 0;
  function skipLine(): void {
    const rest = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
    rest.lastIndex = at;
    at += rest.exec(text)![0].length;
    line += 1;
  }
  while (at < text.length) {
    const begin = line;
    const cells: string[] = [];
    let fault: CsvFault["fault"] | null = null;
    for (;;) {
      const pattern = text[at] === '"' ? quoted : plain;
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) {
        yield { line: begin, place: cells.length + 1, fault: "open-quote" };
        return;
      }
      at += match[0].length;
      line += linesIn(match[0]);
      cells.push(pattern === quoted ? match[1]!.replaceAll('""', '"') : match[0]);
      const next = text[at];
      if (
        pattern === plain ? match[0].includes('"') : next !== undefined && !`${separator}\r\n`.includes(next)
      ) {
        fault = "stray-quote";
        break;
      }
      if (next !== separator) break;
      at += 1;
    }
    if (fault) yield { line: begin, place: cells.length, fault };
    else if (cells.length > 1 || cells[0]!.trim() !== "") yield { line: begin, cells };
    skipLine();
  }
}
