/** How fast a device does something. `isSlow`: null until it was done once. */
interface Pace {
  readonly isSlow: () => boolean | null;
  /** Counts it as done in `took` ms. */
  readonly count: (took: number) => void;
  /** Does it, takes its time and counts it, then gives that to `after`. */
  readonly time: (act: () => void, after?: (took: number) => void) => void;
}

const IN_A_ROW = 5; // one alone may have had nothing to do

/** Slow is what took over `long` ms of script, until it takes at most `short` a few times in a row. */
export function paceOf({ long, short }: { readonly long: number; readonly short: number }): Pace {
  let isSlow: boolean | null = null;
  let shortOnes = 0;
  function count(took: number) {
    shortOnes = took > short ? 0 : shortOnes + 1;
    isSlow = isSlow ? shortOnes < IN_A_ROW : took > long;
  }
  return {
    isSlow: () => isSlow,
    count,
    time(act, after) {
      const start = performance.now();
      act();
      // React draws what an event changed in a microtask; this one comes after it.
      queueMicrotask(() => {
        const took = performance.now() - start;
        count(took);
        after?.(took);
      });
    },
  };
}
