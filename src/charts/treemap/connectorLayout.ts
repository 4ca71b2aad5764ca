/** A stretch of a line, in pixels. */
export interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A shape that leads from a stretch of the band to its card; `path` is SVG. */
export interface Connector {
  readonly id: string;
  readonly path: string;
}

/** The stretches of the band, in order: as wide as their money. */
export function bandStretches(
  moved: readonly { id: string; value: number }[],
  width: number,
): readonly Stretch[] {
  const total = moved.reduce((all, { value }) => all + value, 0);
  let from = 0;
  return moved.map(({ id, value }) => {
    const stretch = { id, from, to: from + (width * value) / total };
    from = stretch.to;
    return stretch;
  });
}

/** The places of cards of equal width with a gap between them. */
export function cardStretches(ids: readonly string[], width: number, gap: number): readonly Stretch[] {
  const wide = (width - gap * (ids.length - 1)) / ids.length;
  return ids.map((id, index) => ({ id, from: index * (wide + gap), to: index * (wide + gap) + wide }));
}

/** Shapes from each stretch above to the one of the same place below, over a height in pixels. */
export function connectorLayout(
  above: readonly Stretch[],
  below: readonly Stretch[],
  height: number,
): readonly Connector[] {
  const middle = height / 2;
  return above.map(({ id, from, to }, index) => {
    const card = below[index]!;
    const right = `C${to} ${middle} ${card.to} ${middle} ${card.to} ${height}`;
    const left = `C${card.from} ${middle} ${from} ${middle} ${from} 0`;
    return { id, path: `M${from} 0H${to}${right}H${card.from}${left}Z` };
  });
}
