const TOP = "nestshift-history-top";
let lastTop = 0;

/** Whether the page stands in a frame: then Back is that of the page around it, and nothing is kept. */
const isFramed = () => window.parent !== window;

interface Entry {
  readonly at: number;
}

/** The place of the page's current history entry among its own, 0 being where it was opened. */
function placeInHistory(): number {
  const entry = window.history.state as { nestshift?: Entry } | null;
  return entry?.nestshift?.at ?? 0;
}

function readTop(): number {
  try {
    return Number(window.sessionStorage.getItem(TOP) ?? 0);
  } catch {
    return lastTop;
  }
}

function writeTop(top: number): void {
  lastTop = top;
  if (isFramed()) return;
  try {
    window.sessionStorage.setItem(TOP, String(top));
  } catch {
    // Storage off: Redo is known until the page is reloaded.
  }
}

/** What Undo and Redo can do now. */
export function historyBounds(): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const at = placeInHistory();
  return { canUndo: at > 0, canRedo: at < readTop() };
}

/** Leaves the current entry for another step on the same page: who comes back to it stays where the page is scrolled to. */
export function leaveInPlace(): void {
  window.history.scrollRestoration = "manual";
}

/** Adds one entry after the current one; what could be redone is gone. */
export function pushEntry(address: string): void {
  if (isFramed()) return replaceEntry(address);
  const at = placeInHistory() + 1;
  window.history.pushState({ nestshift: { at } }, "", address);
  window.history.scrollRestoration = "auto";
  writeTop(at);
}

/** Rewrites the current entry. A page opened afresh begins a history of its own. */
export function replaceEntry(address: string): void {
  const entry = window.history.state as { nestshift?: Entry } | null;
  if (!entry?.nestshift) writeTop(0);
  window.history.replaceState({ nestshift: { at: placeInHistory() } }, "", address);
  window.history.scrollRestoration = "auto";
}
