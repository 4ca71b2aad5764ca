import { escapeMarkup } from "../../export/escapeMarkup";

/**
 * What the code of an embed says. `frame`, `script`, `link`: full addresses of the chart, of the script that keeps its
 * height (null: the height stays) and of the page that it is part of; `card`: the picture of that page.
 */
export interface EmbedCode {
  readonly frame: string;
  readonly script: string | null;
  readonly link: string;
  readonly title: string;
  readonly height: number;
  readonly card: { readonly address: string; readonly text: string };
}

// Pixels of the picture for readers without scripts: half of a card.
const CARD = 'width="600" height="315"';

/** The lines to be pasted into a page: nothing in them is inline, so that a strict policy lets them pass. */
export function embedCode({ frame, script, link, title, height, card }: EmbedCode): string {
  const [source, page, name] = [frame, link, title].map(escapeMarkup);
  const picture = `<img src="${escapeMarkup(card.address)}" alt="${escapeMarkup(card.text)}" ${CARD}><br>`;
  return [
    `<iframe src="${source}" title="${name}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`,
    ...(script === null ? [] : [`<script src="${escapeMarkup(script)}" async></script>`]),
    `<noscript><a href="${page}">${picture}${name}</a></noscript>`,
  ].join("\n");
}
