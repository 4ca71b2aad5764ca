import type { Source } from "../../domain/figure";
import { b } from "../../text/embedMessages";
import { locale } from "../../text/messages";

/** Who published what a chart is made of, each once. */
export function citedLine(sources: readonly Source[]): string {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  return b.sources({ count: publishers.length, list: new Intl.ListFormat(locale).format(publishers) });
}
