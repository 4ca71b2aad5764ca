import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Treemap } from "recharts";

/** Recharts in SVG, without motion. */
export function openPeer(room, size) {
  const root = createRoot(room);
  // It draws a label on one line, where that fits.
  const labelled = ({ name, amount, children, ...rest }) =>
    children ? { ...rest, children: children.map(labelled) } : { ...rest, label: `${name} ${amount}` };
  const draw = ({ children }) =>
    flushSync(() =>
      root.render(
        createElement(Treemap, {
          ...size,
          data: children.map(labelled),
          dataKey: "value",
          nameKey: "label",
          isAnimationActive: false,
          isUpdateAnimationActive: false,
        }),
      ),
    );
  return { draw };
}
