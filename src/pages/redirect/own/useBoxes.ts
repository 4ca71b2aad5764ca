import { useEffect, useState } from "react";
import { treemapLayout, type TreemapBoxes, type TreemapInput } from "../../../charts/treemap/treemapLayout";

/** The boxes of a treemap of thousands of tiles, laid out in a task of its own; null until the first. */
export function useBoxes(input: TreemapInput): TreemapBoxes | null {
  const [boxes, setBoxes] = useState<TreemapBoxes | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setBoxes(treemapLayout(input)));
    return () => clearTimeout(timer);
  }, [input]);
  return boxes;
}
