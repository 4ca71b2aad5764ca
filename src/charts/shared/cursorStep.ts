/** The point that a key moves a cursor to, between 0 and `last`; null for other keys. `far`: points of Page Up and Page Down. */
export function cursorStep(key: string, shown: number, last: number, far: number): number | null {
  const to = {
    ArrowLeft: shown - 1,
    ArrowDown: shown - 1,
    ArrowRight: shown + 1,
    ArrowUp: shown + 1,
    PageDown: shown - far,
    PageUp: shown + far,
    Home: 0,
    End: last,
  }[key];
  return to === undefined ? null : Math.max(0, Math.min(last, to));
}
