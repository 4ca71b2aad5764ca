/** How fast a device does something. `isSlow`: null until it was done once. */
interface Pace {
  readonly isSlow: () => boolean | null;
  /** Does it and takes its time, then does `after`. */
  readonly time: (act: () => void, after?: () => void) => void;
}

const IN_A_ROW = 5; // one alone may have had nothing to do

/** Slow is what took over `long` ms of script, until it takes at most `short` a few times in a row. */
export function paceOf({ long, short }: { readonly long: number; readonly short: number }): Pace {
  let isSlow: boolean | null = null;
  let shortOnes = 0;
  return {
    isSlow: () => isSlow,
    time(act, after) {
      const start = performance.now();
      act();
      // React draws what an event changed in a microtask; this one comes after it.
      queueMicrotask(() => {
        const took = performance.now() - start;
        shortOnes = took > short ? 0 : shortOnes + 1;
        isSlow = isSlow ? shortOnes < IN_A_ROW : took > long;
        after?.();
      });
    },
  };
}
