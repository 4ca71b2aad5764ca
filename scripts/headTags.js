// What a page says of itself to sites that show a link to it, and to search engines.

import { languages } from "./languages.js";

const NAME = "Nestshift";
const EMBED = "/embed/";
const CARD = { width: 1200, height: 630 };

/** A text as it stands in an attribute or between tags. */
export function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function meta(kind, name, content) {
  return `<meta ${kind}="${name}" content="${escaped(String(content))}" />`;
}

/** The full address of a page in a language. */
export function addressOf({ path }, site, { folder }) {
  return site + folder + path.slice(1);
}

/** The same page in every language. Without the site's address by where they lie, seen from the page. */
function alternates({ path }, site, language) {
  const root = site ?? `${(language.folder + path.slice(1)).replace(/[^/]+/g, "..") || "./"}`;
  const tag = (code, folder) =>
    `<link rel="alternate" hreflang="${code}" href="${escaped(root + folder + path.slice(1))}" />`;
  return [...languages.map(({ code, folder }) => tag(code, folder)), tag("x-default", "")];
}

/** The page as data: what it shows, when it was published, what it rests on. A block of data, which no browser runs. */
function linkedData(page, site, language) {
  const { title, description, sources, published } = page;
  const data = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description,
    inLanguage: language.code,
    dateModified: published,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: NAME, ...(site && { url: site }) },
    ...(site && { url: addressOf(page, site, language) }),
    isBasedOn: sources.map((source) => ({
      "@type": "CreativeWork",
      name: source.title,
      url: source.url,
      publisher: { "@type": "Organization", name: source.publisher },
    })),
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}

/** The tags that need the site's own address. */
function addressTags(page, site, language) {
  const { title, card, preset } = page;
  const address = addressOf(page, site, language);
  const image = `${site}${language.cards}cards/${card.name}.png`;
  return [
    `<link rel="canonical" href="${escaped(address)}" />`,
    meta("property", "og:url", address),
    meta("property", "og:image", image),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", CARD.width),
    meta("property", "og:image:height", CARD.height),
    meta("property", "og:image:alt", card.alt),
    meta("name", "twitter:image", image),
    meta("name", "twitter:image:alt", card.alt),
    ...(preset
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escaped(`${site}${language.folder}oembed/${preset.id}.json`)}" title="${escaped(title)}" />`,
        ]
      : []),
  ];
}

/** The tags of a page, a line each. `site`: the address of the first page; null leaves out what needs one. */
export function headTags(page, site, language) {
  const { title, description } = page;
  return [
    meta("property", "og:type", "website"),
    meta("property", "og:site_name", NAME),
    meta("property", "og:locale", language.code.replace("-", "_")),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("name", "twitter:card", site ? "summary_large_image" : "summary"),
    meta("name", "twitter:title", title),
    meta("name", "twitter:description", description),
    ...(page.path === EMBED ? [] : alternates(page, site, language)),
    ...(site ? addressTags(page, site, language) : []),
    linkedData(page, site, language),
  ];
}
