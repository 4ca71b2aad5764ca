// Files for machines that visit the site: which pages there are, and how a preset is embedded.
import { addressOf, escaped } from "./headTags.js";
import { languages } from "./languages.js";

const FRAME = { width: 800, height: 640 }; // px of an embedded preset, before its own script sets the height
const THUMBNAIL = { width: 1200, height: 630 };

function sitemap(pages, site) {
  const entries = languages.flatMap((language) =>
    pages.map((page) => `  <url><loc>${escaped(addressOf(page, site, language))}</loc></url>`),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}

/** How a preset is embedded (oEmbed 1.0, "rich"). */
function oembed({ title, card, preset }, site, { folder, cards }) {
  const address = `${site}${folder}embed/${preset.query}`;
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${FRAME.width}" height="${FRAME.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
  const answer = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Nestshift",
    provider_url: site + folder,
    html: frame,
    ...FRAME,
    thumbnail_url: `${site}${cards}cards/${card.name}.png`,
    thumbnail_width: THUMBNAIL.width,
    thumbnail_height: THUMBNAIL.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** The files by their path in the built folder. `site`: the address of the first page; null leaves out what needs one. */
export function siteFiles(pages, site, language) {
  const files = {};
  for (const page of site ? pages : [])
    if (page.preset) files[`oembed/${page.preset.id}.json`] = oembed(page, site, language);
  // Read at the root alone, for all languages.
  if (language.folder) return files;
  const robots = ["User-agent: *", "Allow: /", ...(site ? [`Sitemap: ${site}sitemap.xml`] : [])];
  files["robots.txt"] = `${robots.join("\n")}\n`;
  if (site) files["sitemap.xml"] = sitemap(pages, site);
  return files;
}
