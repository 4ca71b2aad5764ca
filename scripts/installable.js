// For vite: what lets a browser install the site as an app: the manifest, and icons of the sizes that it asks for.
import { readFileSync } from "node:fs";
import { languageOf } from "./languages.js";
import { Resvg } from "@resvg/resvg-js";

const ICON = readFileSync("src/app/icon.svg", "utf8");
const PAPER = /--paper: (#\w+)/.exec(readFileSync("src/app/lightColors.css", "utf8"))[1];
// A system may cut an icon to a circle of 80 %: the mark, 22 wide, then has a margin of 9 on every side.
const UNCUT = ICON.replace(
  'viewBox="0 0 22 22">',
  `viewBox="-9 -9 40 40"><rect x="-9" y="-9" width="40" height="40" fill="${PAPER}"/>`,
);
const ICONS = [
  { name: "icon-192.png", size: 192, svg: ICON, purpose: "any" },
  { name: "icon-512.png", size: 512, svg: ICON, purpose: "any" },
  { name: "icon-uncut-512.png", size: 512, svg: UNCUT, purpose: "maskable" },
];
const TOUCH = { name: "icon-touch-180.png", size: 180, svg: UNCUT };

function manifest() {
  const { code, direction } = languageOf();
  const text = JSON.parse(readFileSync(`src/text/languages/${code.replace(/-XA$/, "")}/main.json`, "utf8"));
  return {
    name: text.app_title,
    short_name: text.app_name,
    lang: code,
    dir: direction,
    id: "./",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: PAPER,
    theme_color: PAPER,
    icons: ICONS.map(({ name, size, purpose }) => ({
      src: `icons/${name}`,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose,
    })),
  };
}

function link(rel, href) {
  return { tag: "link", attrs: { rel, href }, injectTo: "head" };
}

/** The plugin. */
export function installable() {
  return {
    name: "installable",
    apply: ({ build }, { command }) => command === "build" && !build?.ssr,
    transformIndexHtml: () => [
      link("manifest", "./manifest.json"),
      link("apple-touch-icon", `./icons/${TOUCH.name}`),
    ],
    generateBundle() {
      const emit = (fileName, source) => this.emitFile({ type: "asset", fileName, source });
      emit("manifest.json", `${JSON.stringify(manifest(), null, 2)}\n`);
      for (const { name, size, svg } of [...ICONS, TOUCH])
        emit(`icons/${name}`, new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng());
    },
  };
}
