// Writes each page as an address without a query shows it: real HTML, which the browser shows first and then takes over.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, minifySync } from "vite";
import { arriving } from "./arriving.js";
import { cardFont } from "./cardFont.js";
import { drawCard } from "./drawCard.js";
import { escaped, headTags } from "./headTags.js";
import { holding } from "./holding.js";
import { languageOf } from "./languages.js";
import { siteFiles } from "./siteFiles.js";
import { siteUrl } from "./siteUrl.js";

const BUNDLE = join("node_modules/.prerender", languageOf().code);
const MANIFEST = ".vite/manifest.json";
const WITHOUT_SCRIPTS = /(<p class="without-scripts">)[^<]*/;
const STYLE = / style="([^"]*)"/g;

// What follows the chart of a page: nothing is painted before the browser has read as far as there.
const AFTER_CHART = /<(?:div|section) class="(?:controls|history|claims)" id="([^"]+)"/;

const FIRST_SCRIPT = minifySync("first.js", `(${holding})();(${arriving})()`).code;

// The first paint waits for styles alone. In a head the font would hold it back too, so that stands in the body.
const LATER = /(<script type="module"|<link rel="modulepreload"|as="font"|as="fetch")/g;

/** All pages and their cards as the site's own source draws them, from the files of the built folder. */
async function drawPages(folder, font) {
  await build({
    logLevel: "error",
    build: { ssr: "src/app/prerender.tsx", outDir: BUNDLE, emptyOutDir: true, copyPublicDir: false },
  });
  globalThis.fetch = async (address) => new Response(readFileSync(join(folder, address)));
  const { prerenderAll } = await import(pathToFileURL(join(BUNDLE, "prerender.js")).href);
  return prerenderAll(font);
}

/** Writes a file under a name that holds a hash of what is in it. Returns its address from the folder. */
function writeHashed(folder, name, end, text) {
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 8);
  const file = `assets/${name}-${hash}.${end}`;
  writeFileSync(join(folder, file), text);
  return file;
}

/** What is built of a page's own file and what that imports; `later`: of its own parts that are loaded later, too. */
function builtOf(name, manifest, { later }) {
  const own = `src/pages/${name}/`;
  const seen = new Set();
  function visit(key) {
    if (seen.has(key)) return;
    seen.add(key);
    const { imports = [], dynamicImports = [] } = manifest[key];
    imports.forEach(visit);
    if (later) dynamicImports.filter((part) => part.startsWith(own)).forEach(visit);
  }
  for (const key of Object.keys(manifest)) if (key.startsWith(own) && key.endsWith("Page.tsx")) visit(key);
  return [...seen].map((key) => manifest[key]);
}

/** The links of a page to what its head asks for beyond `entry`, the head of every page. */
function linksOf(name, manifest, entry, { sheet, data }) {
  const isOwn = (file) => !entry.includes(file);
  const styles = new Set(builtOf(name, manifest, { later: true }).flatMap(({ css = [] }) => css));
  const scripts = builtOf(name, manifest, { later: false }).map(({ file }) => file);
  const link = (attributes) => (file) => `<link ${attributes} href="./${file}" />`;
  return [
    ...[...styles].filter(isOwn).concat(sheet).map(link('rel="stylesheet"')),
    ...scripts.filter(isOwn).map(link('rel="modulepreload" crossorigin')),
    ...data.map(link('rel="preload" as="fetch" crossorigin')),
  ];
}

/** Policies forbid styles in the text of a page: those that a chart needs stand in a file, one rule for each. */
function movedStyles(pages) {
  const styles = new Set();
  const moved = pages.map(({ html, ...page }) => ({
    ...page,
    html: html.replace(STYLE, (_, style) => {
      styles.add(style);
      return ` data-style="${style}"`;
    }),
  }));
  const rule = (style) =>
    `[data-style="${style}"]{${style}}`.replace(/&quot;/g, '\\"').replace(/&#x27;/g, "'");
  return { pages: moved, rules: [...styles].map(rule).join("\n") };
}

function write(folder, file, content) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** What the head and the files for machines say of a page. */
function headOf({ plain, ...page }) {
  return { ...page, description: plain.words };
}

/** Asks for styles before scripts. */
function stylesFirst(entry) {
  const [styles] = /<link rel="stylesheet"[^>]*>/.exec(entry);
  return entry.replace(styles, "").replace("</title>", `</title>\n    ${styles}`);
}

/** The tag by which a browser waits with the first paint until it has read the chart. */
function expected(html) {
  const [, id] = AFTER_CHART.exec(html) ?? [];
  return id ? `  <link rel="expect" href="#${id}" blocking="render" />\n  ` : "";
}

/** Says in one line what a build without an address of its own leaves out. */
function sayLeftOut() {
  console.warn(
    "SITE_URL is not set: no canonical links, addresses of cards, sitemap.xml or oEmbed, which need the site's own address (docs/hosting.md).",
  );
}

/** Draws the pages and their cards into a built folder. */
export async function prerenderPages(folder) {
  const site = siteUrl();
  const language = languageOf();
  const font = await cardFont(language);
  if (!site && language.folder === "") sayLeftOut();
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8"));
  rmSync(dirname(join(folder, MANIFEST)), { recursive: true });
  const entry = stylesFirst(readFileSync(join(folder, "index.html"), "utf8"));
  const drawn = await drawPages(folder, font);
  const { pages, rules } = movedStyles(drawn.pages);
  const sheet = writeHashed(folder, "first", "css", rules);
  const script = writeHashed(folder, "first", "js", FIRST_SCRIPT);
  if (font)
    for (const page of pages) write(folder, `cards/${page.card.name}.png`, drawCard(page.card.svg, font));
  const heads = pages.map(headOf);
  for (const [file, text] of Object.entries(siteFiles(heads, site, language))) write(folder, file, text);
  for (const [at, { path, html, title, plain }] of pages.entries()) {
    const up = path.slice(1).replace(/[^/]+/g, "..") || "./";
    const links = linksOf(path.slice(1, -1), manifest, entry, { sheet, data: drawn.data });
    const tags = [...headTags(heads[at], site, language), ...links].map((tag) => `  ${tag}\n  `).join("");
    const page = entry
      .replace(
        /<title>[^<]*<\/title>/,
        () => `<title>${escaped(title)}</title>\n    <script src="./${script}"></script>`,
      )
      .replace(/(name="description"\s+content=")[^"]*/, (_, start) => start + escaped(plain.words))
      .replace(WITHOUT_SCRIPTS, (_, start) => start + escaped(drawn.withoutScripts))
      .replace("</head>", () => `${tags}${expected(html)}</head>`)
      .replace(LATER, '$1 fetchpriority="low"')
      .replaceAll('="./', `="${up}`)
      // A server names files from the root of its host.
      .replace('<div id="root"></div>', () => `<div id="root">${html.replaceAll('="/', `="${up}`)}</div>`)
      .replace(
        '<noscript class="plain"></noscript>',
        () => `<noscript class="plain">${plain.markup}</noscript>`,
      );
    write(folder, join(path, "index.html"), page);
  }
}
