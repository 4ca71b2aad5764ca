import { keptText } from "./keptText";

const YES = "1";
const NO = "0";

interface KeptFlag {
  /** Null where the browser keeps nothing. */
  readonly read: () => boolean | null;
  readonly write: (value: boolean) => void;
}

/** A yes or no that belongs to the person and not to the scenario, kept in the browser: no until it is written. */
export function keptFlag(name: string): KeptFlag {
  const text = keptText(name);
  return {
    read() {
      const kept = text.read() ?? NO;
      // Some browsers let a page read what they would not let it keep.
      return text.write(kept) ? kept === YES : null;
    },
    write(value) {
      text.write(value ? YES : NO);
    },
  };
}
