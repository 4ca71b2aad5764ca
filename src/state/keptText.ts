interface KeptText {
  /** Null where nothing is kept, or the browser keeps nothing. */
  readonly read: () => string | null;
  /** Whether it is kept. Where it is not, it holds until the page is left. */
  readonly write: (text: string) => boolean;
}

/** A short text that belongs to the person and not to the scenario, kept in the browser. */
export function keptText(name: string): KeptText {
  const key = `nestshift-${name}`;
  return {
    read() {
      try {
        return window.localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    write(text) {
      try {
        window.localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
