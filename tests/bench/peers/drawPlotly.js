import Plotly from "plotly.js-dist-min";
import { nodesUnder } from "./peerTree.js";

/** Plotly in SVG, leaves filling the room, without the bar of the path. */
export function openPeer(room, size) {
  const layout = { ...size, margin: { l: 0, t: 0, r: 0, b: 0 } };
  const draw = (tree) => {
    const nodes = nodesUnder(tree);
    const trace = {
      type: "treemap",
      ids: nodes.map(({ id }) => id),
      labels: nodes.map(({ name, amount }) => (name ? `${name}<br>${amount}` : "")),
      parents: nodes.map(({ parent }) => (parent === tree.id ? "" : parent)),
      values: nodes.map(({ value = 0 }) => value),
      marker: {
        colors: nodes.map(({ fill = "transparent" }) => fill),
        pad: { l: 0, t: 0, r: 0, b: 0 },
        line: { width: 1 },
      },
      tiling: { pad: 0 },
      pathbar: { visible: false },
      textinfo: "label",
    };
    void Plotly.react(room, [trace], layout, { displayModeBar: false });
  };
  return { draw };
}
