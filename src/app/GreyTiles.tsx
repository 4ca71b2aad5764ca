const TILES = [
  [0, 0, 36, 66],
  [0, 68, 18, 32],
  [19, 68, 17, 32],
  [37, 0, 23, 66],
  [37, 68, 23, 32],
  [61, 0, 39, 48],
  [61, 50, 23, 50],
  [85, 50, 15, 50],
];

/** A treemap without figures, where there are none: it stands for the picture and says nothing. */
export function GreyTiles() {
  return (
    <svg className="grey-tiles" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {TILES.map(([x, y, width, height]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} />
      ))}
    </svg>
  );
}
