// Files for machines that visit the site: which pages there are, and how a preset is embedded.
import { escaped } from "./headTags.js";

const FRAME = { width: 800, height: 640 }; // px of an embedded preset, before its own script sets the height
const THUMBNAIL = { width: 1200, height: 630 };

function sitemap(pages, site) {
  const entries = pages.map(({ path }) => `  <url><loc>${escaped(site + path.slice(1))}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}

/** How a preset is embedded (oEmbed 1.0, "rich"). */
function oembed({ title, card, preset }, site) {
  const address = `${site}embed/${preset.query}`;
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${FRAME.width}" height="${FRAME.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
  const answer = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Nestshift",
    provider_url: site,
    html: frame,
    ...FRAME,
    thumbnail_url: `${site}cards/${card.name}.png`,
    thumbnail_width: THUMBNAIL.width,
    thumbnail_height: THUMBNAIL.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** The files by their path in the built folder. `site`: the address of the first page; null leaves out what needs one. */
export function siteFiles(pages, site) {
  const robots = ["User-agent: *", "Allow: /", ...(site ? [`Sitemap: ${site}sitemap.xml`] : [])];
  const files = { "robots.txt": `${robots.join("\n")}\n` };
  if (!site) return files;
  files["sitemap.xml"] = sitemap(pages, site);
  for (const page of pages) if (page.preset) files[`oembed/${page.preset.id}.json`] = oembed(page, site);
  return files;
}
