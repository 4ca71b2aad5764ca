const SEEN = { opacityProperty: true, visibilityProperty: true };

/** A colour as browsers give it back. */
export function rgbOf(hex) {
  const part = (from) => Number.parseInt(hex.slice(from, from + 2), 16);
  return `rgb(${part(1)}, ${part(3)}, ${part(5)})`;
}

/** What a room's SVG shows: marks with fill and area in square pixels, and the texts that can be seen. */
export function drawnTiles(room) {
  const marks = [...room.querySelectorAll("svg rect, svg path")].map((mark) => {
    const { width, height } = mark.getBBox();
    return { fill: getComputedStyle(mark).fill, area: width * height };
  });
  const texts = [...room.querySelectorAll("svg text")].filter((text) => text.checkVisibility(SEEN));
  return { marks, texts: texts.map(({ textContent }) => textContent) };
}

/** The same of leaves and of what is drawn: the share in what moved, by area, and how many leaves bear their label. */
export function readBack(leaves, { marks, texts }) {
  const areaOf = (fills) => {
    const wanted = new Set(fills.map(({ fill }) => rgbOf(fill)));
    return marks.reduce((all, { fill, area }) => all + (wanted.has(fill) ? area : 0), 0);
  };
  const valueOf = (some) => some.reduce((all, { value }) => all + value, 0);
  const moved = leaves.filter((leaf) => leaf.moved);
  const plain = (text) => text.replaceAll(/[\s\u200B]/g, "");
  // Names may be cut short where they do not fit, amounts not.
  const isLabelOf =
    ({ name, amount }) =>
    (text) =>
      text.startsWith(plain(name).slice(0, 3)) && text.endsWith(plain(amount));
  const shown = texts.map(plain);
  return {
    asked: valueOf(moved) / valueOf(leaves),
    drawn: areaOf(moved) / areaOf(leaves),
    leaves: leaves.length,
    labels: leaves.filter((leaf) => shown.some(isLabelOf(leaf))).length,
  };
}
