import { TreeMap } from "@nivo/treemap";
import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** nivo in SVG, leaves alone, without motion. */
export function openPeer(room, size) {
  const root = createRoot(room);
  const draw = (data) =>
    flushSync(() =>
      root.render(
        createElement(TreeMap, {
          ...size,
          data,
          animate: false,
          leavesOnly: true,
          identity: "id",
          value: "value",
          label: ({ data: { name, amount } }) => `${name} ${amount}`,
          labelSkipSize: 12,
          orientLabel: false,
          colors: ({ data: { fill } }) => fill,
          nodeOpacity: 1,
        }),
      ),
    );
  return { draw };
}
