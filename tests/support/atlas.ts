import { readFileSync } from "node:fs";
import { atlasFromTexts } from "../../src/datasets/loadAtlas";

function text(name: string): string {
  return readFileSync(new URL(`../../data/${name}.json`, import.meta.url), "utf8");
}

/** The real data, checked and joined as the page does it. */
export const atlas = atlasFromTexts({
  market: text("market"),
  destinations: text("destinations"),
  assetClasses: text("asset-classes"),
  presets: text("presets"),
  savers: text("savers"),
  sources: text("sources"),
});
