import { measureStep } from "./measureStep.js";

// The page's own treemap and the plain one: what moved bears a hatch.
function readInPage() {
  if (window.readBack) return window.readBack();
  const svg = document.querySelector("svg.treemap, #room > svg");
  const tiles = [...svg.querySelectorAll("g")].filter((group) => group.matches(".tile, #room > svg > g"));
  const areaOf = (some) =>
    some.reduce((all, tile) => {
      const { width, height } = tile.querySelector("rect, path").getBBox();
      return all + width * height;
    }, 0);
  const moved = tiles.filter((tile) => tile.querySelector('[fill^="url(#hatch-"]'));
  const labels = tiles.filter(({ textContent }) => /\d/.test(textContent)).length;
  return { drawn: areaOf(moved) / areaOf(tiles), leaves: tiles.length, labels };
}

const NEAR = 0.01; // of the whole: rounded to pixels, gaps between tiles
const LEAST = 3; // labels: Recharts draws none that does not fit on one line

/**
 * Takes each page to some values of its slider and reads back what it drew there: throws where the area in what moved is
 * not the share that moves, or where no leaves have their label. `values` are basis points. Returns how many tiles and
 * labels each draws at the last.
 */
export async function checkDrawn(pages, label, values) {
  const marks = {};
  for (const value of values)
    for (const [name, page] of Object.entries(pages)) {
      await measureStep(page, label, value);
      const { asked = value / 10_000, drawn, leaves, labels } = await page.evaluate(readInPage);
      if (!(Math.abs(drawn - value / 10_000) < NEAR && Math.abs(asked - value / 10_000) < NEAR))
        throw new Error(`${name} draws ${drawn} of the money as moved, not ${value / 10_000}.`);
      if (labels < LEAST) throw new Error(`${name} labels ${labels} of ${leaves} leaves at ${value}.`);
      marks[name] = { tiles: leaves, labels };
    }
  return marks;
}
