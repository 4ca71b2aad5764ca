import type { Box } from "../../../charts/shared/Box";
import type { Measure } from "../../../charts/shared/measureText";
import { wrapWords } from "../../../charts/shared/wrapWords";
import { t } from "../../../text/fileMessages";
import { d } from "../../../text/onDemandMessages";
import { sentences } from "../../../text/sentences";
import type { CardParts } from "./CardParts";
import { wrapParts, type Run } from "./wrapParts";

/** A card in its own pixels; the picture has one and a half for each. */
export const CARD = { width: 800, height: 420, scale: 1.5 } as const;

const MARGIN = 28;
const WIDTH = CARD.width - 2 * MARGIN;
const HEAD = 40; // px from the top to the line with the name of the page
const LEADING = { headline: 1.14, text: 1.32 };
const GAP = 12; // px between headline, deck, chart and foot
const FOOT = { size: 11, lines: 3 };
// The largest size of headline at which it takes no more lines than that; the last takes what it needs.
const HEADLINES = [
  { size: 34, lines: 2 },
  { size: 30, lines: 2 },
  { size: 26, lines: 3 },
  { size: 22, lines: 4 },
] as const;
const DECKS = { beside: [{ size: 14, lines: 2 }], alone: [22, 19, 16].map((size) => ({ size, lines: 6 })) };

/** A line of a card. `y`: its baseline. */
export interface CardLine {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A card in boxes. `room`: what is left for a chart. */
export interface CardBoxes {
  readonly headline: readonly CardLine[];
  readonly deck: readonly CardLine[];
  readonly foot: readonly CardLine[];
  readonly headY: number;
  readonly room: Box;
}

/** Lines one below the other, the first of them under `top`. */
function below(lines: readonly (readonly Run[])[], top: number, size: number, leading: number) {
  return lines.map((runs, at): CardLine => ({ runs, x: MARGIN, y: top + size * (at * leading + 0.9), size }));
}

const plain = (text: string): readonly Run[] => [{ text, isFigure: false }];

function headlineLines({ headline }: CardParts, measure: Measure): readonly CardLine[] {
  const tried = HEADLINES.map(({ size, lines: most }) => {
    const lines = wrapParts(headline, WIDTH, size, measure);
    return { size, lines, fits: lines.length <= most };
  });
  const { size, lines } = tried.find(({ fits }) => fits) ?? tried.at(-1)!;
  return below(lines, HEAD + GAP, size, LEADING.headline);
}

function deckLines({ decks, draw }: CardParts, top: number, measure: Measure): readonly CardLine[] {
  const tried = decks.flatMap((text) =>
    DECKS[draw ? "beside" : "alone"].map(({ size, lines: most }) => {
      const lines = wrapWords(text, WIDTH, (line) => measure(line, size, 400));
      return { size, lines, fits: lines.length <= most };
    }),
  );
  const { size, lines } = tried.find(({ fits }) => fits) ?? tried.at(-1)!;
  return below(lines.map(plain), top, size, LEADING.text);
}

/** The key and the sources; of many publishers as many as there is room for, then how many more. */
function footLines({ key, sources }: CardParts, measure: Measure): readonly CardLine[] {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const broken = (text: string) => wrapWords(text, WIDTH, (line) => measure(line, FOOT.size, 400));
  function said(count: number): string {
    const list = publishers.slice(0, count).join(d.list_comma());
    const more = publishers.length - count;
    return sentences([t.frame_sources(), more === 0 ? list : t.frame_more({ list, more })]);
  }
  const keyLines = broken(key);
  const most = FOOT.lines - keyLines.length;
  const count = publishers.findLastIndex((_, at) => broken(said(at + 1)).length <= most) + 1;
  const lines = [...keyLines, ...(publishers.length > 0 ? broken(said(Math.max(1, count))) : [])];
  const height = lines.length * FOOT.size * LEADING.text;
  return below(lines.map(plain), CARD.height - MARGIN + 4 - height, FOOT.size, LEADING.text);
}

/** Lays out a card: what it says from the top and from the foot, its chart in between. */
export function cardLayout(parts: CardParts, measure: Measure): CardBoxes {
  const headline = headlineLines(parts, measure);
  const { y, size } = headline.at(-1)!;
  const deck = deckLines(parts, y + size * 0.3 + GAP, measure);
  const last = deck.at(-1)!;
  const foot = footLines(parts, measure);
  const top = last.y + last.size * 0.3 + GAP;
  const bottom = foot[0]!.y - FOOT.size - GAP;
  return {
    headline,
    deck,
    foot,
    headY: HEAD,
    room: { x: MARGIN, y: top, width: WIDTH, height: bottom - top },
  };
}
