import { useEffect, useMemo, useState } from "react";
import { atOnce } from "../../domain/atOnce";
import { inSlices } from "../../state/inSlices";

/**
 * What a computation gives: at once, or, where it is long, in slices of the page's time; meanwhile what the last one gave,
 * null before the first. `steps` stays the same as long as its result does.
 */
export function useInSlices<Result>(steps: () => Generator<void, Result>, isLong: boolean): Result | null {
  const now = useMemo(() => (isLong ? null : atOnce(steps())), [steps, isLong]);
  const [later, setLater] = useState<Result | null>(null);
  useEffect(() => {
    if (!isLong) return setLater(null);
    const work = steps();
    let isWanted = true;
    void inSlices(work).then((result) => isWanted && setLater(result));
    return () => {
      isWanted = false;
      work.return(null as never);
    };
  }, [steps, isLong]);
  return now ?? later;
}
