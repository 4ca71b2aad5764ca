import type { FlowBoxes } from "./flowLayout";

/** The id of the mark of a source. */
export function sourceMark(id: string): string {
  return `from ${id}`;
}

/** The id of the mark of a target. */
export function targetMark(id: string): string {
  return `to ${id}`;
}

/** The ids of all marks, column by column: sources, ribbons, targets. */
export function flowColumns({ sources, ribbons, targets }: FlowBoxes): readonly (readonly string[])[] {
  return [
    sources.map(({ id }) => sourceMark(id)),
    ribbons.map(({ id }) => id),
    targets.map(({ id }) => targetMark(id)),
  ];
}

/** The ribbons that a mark has to do with: those of an end, or the ribbon itself. */
export function ribbonsAt({ ribbons }: FlowBoxes, mark: string): readonly string[] {
  const touching = ribbons.filter(({ id, from, to, joined }) => {
    const sources = from === null ? joined : [from];
    return id === mark || targetMark(to) === mark || sources.some((source) => sourceMark(source) === mark);
  });
  return touching.map(({ id }) => id);
}

/**
 * Where an arrow key leads: up and down within sources, ribbons or targets, left and right along a ribbon.
 * Of the ribbons of an end it leads to the one that this end was entered from. Null: nowhere.
 */
export function flowNeighbour(
  boxes: FlowBoxes,
  mark: string,
  key: string,
  cameFrom: string | null,
): string | null {
  const columns = flowColumns(boxes);
  const column = columns.find((ids) => ids.includes(mark));
  if (!column) return null;
  const place = column.indexOf(mark);
  const inColumn = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: column.length - 1 }[key];
  if (inColumn !== undefined) return column[inColumn] ?? null;
  const across = { ArrowLeft: -1, ArrowRight: 1 }[key];
  const next = across === undefined ? undefined : columns[columns.indexOf(column) + across];
  if (!next) return null;
  const ribbon = boxes.ribbons.find(({ id }) => id === mark);
  const reached = ribbon
    ? [...(ribbon.from === null ? ribbon.joined : [ribbon.from]).map(sourceMark), targetMark(ribbon.to)]
    : ribbonsAt(boxes, mark);
  const ahead = next.filter((id) => reached.includes(id));
  return ahead.find((id) => id === cameFrom) ?? ahead[0] ?? null;
}
