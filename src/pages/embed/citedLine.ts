import type { Source } from "../../domain/figure";
import { b } from "../../text/embedMessages";
import { locale } from "../../text/messages";
import { d } from "../../text/onDemandMessages";

const MOST = 8; // publishers that are named

/** Who published what a chart is made of, each once; of many the first. */
export function citedLine(sources: readonly Source[]): string {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const count = publishers.length;
  if (count <= MOST) return b.sources({ count, list: new Intl.ListFormat(locale).format(publishers) });
  return b.sources_many({
    list: publishers.slice(0, MOST - 1).join(d.list_comma()),
    count: count - MOST + 1,
  });
}
