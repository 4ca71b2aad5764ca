const FRAMES = 120; // that a mark may take to be drawn, and the dialog before it to let go of the page
const PATIENCE = 20; // frames after which a group that has no mark of its own gives way to its first part

function firstMark(): HTMLElement | null {
  return document.querySelector<HTMLElement>("#chart .tile, #chart .bar-row, #chart tbody tr");
}

/** Puts the focus on the mark of a node: its tile, the tile that joins it, its bar or row; of a group zoomed into, the first. */
export function focusNode(id: string): void {
  const name = CSS.escape(id);
  const marks = `#chart .tile[data-node="${name}"], #chart [data-joined~="${name}"], #chart [data-node="${name}"]`;
  let left = FRAMES;
  function look(): void {
    const mark =
      document.querySelector<HTMLElement>(marks) ?? (left < FRAMES - PATIENCE ? firstMark() : null);
    const target = mark?.matches("tr") ? mark.querySelector<HTMLElement>("button") : mark;
    target?.focus();
    const held = target !== null && target !== undefined && document.activeElement === target;
    if (!held && left-- > 0) requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}
