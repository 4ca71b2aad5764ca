function marksInPage() {
  const svg = document.querySelector("svg.treemap, #room > svg");
  const tiles = [...svg.querySelectorAll("g")].filter((group) => group.matches(".tile, #room > svg > g"));
  const lines = [...svg.querySelectorAll("text")].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, " "),
  );
  return { tiles: tiles.length, lines };
}

/** Makes sure that all pages draw as many tiles with the same labels. Returns how many; throws with what differs. */
export async function sameMarks(pages) {
  const [first, ...others] = Object.entries(pages);
  const [name, reference] = [first[0], await first[1].evaluate(marksInPage)];
  for (const [other, page] of others) {
    const { tiles, lines } = await page.evaluate(marksInPage);
    if (tiles !== reference.tiles)
      throw new Error(`${name} draws ${reference.tiles} tiles, ${other} ${tiles}: they cannot be compared.`);
    const [missing, added] = [
      reference.lines.filter((line) => !lines.includes(line)),
      lines.filter((line) => !reference.lines.includes(line)),
    ];
    if (missing.length + added.length > 0)
      throw new Error(`${other} has other labels than ${name}: without ${missing}; with ${added}.`);
  }
  return { tiles: reference.tiles, lines: reference.lines.length };
}
