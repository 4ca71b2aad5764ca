import { attributeList } from "./attributeList";
import { escapeMarkup } from "./escapeMarkup";

/** A picture that is painted: markup, the hatches and gradients in it, and its size in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
  readonly servers: string;
}

/** What a picture is called and what it shows, where from and under which link, in words. */
export interface PictureWords {
  readonly title: string;
  readonly description: string;
}

/**
 * A picture as a file of its own: no style sheet, no script, nothing from elsewhere; fonts are named with fallbacks.
 * `scale`: pixels of the file for one of the picture. `font`: a face as a `data:` address, for a browser that draws the
 * file where the page's own font is not at hand.
 */
export function svgFile(
  { width, height, markup, servers }: Picture,
  words: PictureWords,
  { scale = 1, font = "" } = {},
): string {
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width: width * scale,
    height: height * scale,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-labelledby": "title description",
  };
  const face =
    font && `<style>@font-face{font-family:"Nestshift Serif";font-weight:400 600;src:url(${font})}</style>`;
  return [
    `<svg${attributeList(root)}>`,
    `<title id="title">${escapeMarkup(words.title)}</title>`,
    `<desc id="description">${escapeMarkup(words.description)}</desc>`,
    `<defs>${face}${servers}</defs>`,
    markup,
    "</svg>\n",
  ].join("\n");
}
