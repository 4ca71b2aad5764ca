// What a page says of itself to sites that show a link to it, and to search engines.

const NAME = "Nestshift";
const CARD = { width: 1200, height: 630 };

/** A text as it stands in an attribute or between tags. */
export function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function meta(kind, name, content) {
  return `<meta ${kind}="${name}" content="${escaped(String(content))}" />`;
}

/** The page as data: what it shows, when it was published, what it rests on. A block of data, which no browser runs. */
function linkedData({ path, title, description, sources, published }, site) {
  const data = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description,
    dateModified: published,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: NAME, ...(site && { url: site }) },
    ...(site && { url: site + path.slice(1) }),
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
function addressTags({ path, title, card, preset }, site) {
  const image = `${site}cards/${card.name}.png`;
  return [
    `<link rel="canonical" href="${escaped(site + path.slice(1))}" />`,
    meta("property", "og:url", site + path.slice(1)),
    meta("property", "og:image", image),
    meta("property", "og:image:type", "image/png"),
    meta("property", "og:image:width", CARD.width),
    meta("property", "og:image:height", CARD.height),
    meta("property", "og:image:alt", card.alt),
    meta("name", "twitter:image", image),
    meta("name", "twitter:image:alt", card.alt),
    ...(preset
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escaped(`${site}oembed/${preset.id}.json`)}" title="${escaped(title)}" />`,
        ]
      : []),
  ];
}

/** The tags of a page, a line each. `site`: the address of the first page; null leaves out what needs one. */
export function headTags(page, site) {
  const { title, description } = page;
  return [
    meta("property", "og:type", "website"),
    meta("property", "og:site_name", NAME),
    meta("property", "og:title", title),
    meta("property", "og:description", description),
    meta("name", "twitter:card", site ? "summary_large_image" : "summary"),
    meta("name", "twitter:title", title),
    meta("name", "twitter:description", description),
    ...(site ? addressTags(page, site) : []),
    linkedData(page, site),
  ];
}
