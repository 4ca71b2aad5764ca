const KEY = "nestshift-own-plan";

/** Where an own plan is kept: in this browser alone. Storage that is refused is survived, and said. */
export const planStorage = {
  read(): string | null {
    try {
      return window.localStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  /** False where the browser does not keep it. */
  write(text: string): boolean {
    try {
      window.localStorage.setItem(KEY, text);
      return true;
    } catch {
      return false;
    }
  },
  clear(): void {
    try {
      window.localStorage.removeItem(KEY);
    } catch {
      // Storage off: there is nothing to take away.
    }
  },
};
