/** How fast a device does something. `isSlow`: null until it was done once. */
interface Pace {
  readonly isSlow: () => boolean | null;
  /** Does it and takes its time, then does `after`. */
  readonly time: (act: () => void, after?: () => void) => void;
}

/** Slow is what took over `long` ms of script, until it takes at most `short` again. */
export function paceOf({ long, short }: { readonly long: number; readonly short: number }): Pace {
  let isSlow: boolean | null = null;
  return {
    isSlow: () => isSlow,
    time(act, after) {
      const start = performance.now();
      act();
      // React draws what an event changed in a microtask; this one comes after it.
      queueMicrotask(() => {
        isSlow = performance.now() - start > (isSlow ? short : long);
        after?.();
      });
    },
  };
}
