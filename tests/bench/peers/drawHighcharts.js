import Highcharts from "highcharts/esm/highcharts.js";
import "highcharts/esm/modules/treemap.js";
import { nodesUnder } from "./peerTree.js";

function given(tree) {
  return nodesUnder(tree).map(({ id, name, amount, value, fill, parent }) => ({
    id,
    ...(name ? { name: `${name}<br>${amount}` } : {}),
    ...(parent === tree.id ? {} : { parent }),
    ...(value === undefined ? {} : { value, color: fill }),
  }));
}

/** Highcharts in SVG, leaves alone labelled. */
export function openPeer(room, size) {
  const chart = Highcharts.chart(room, {
    accessibility: { enabled: false },
    chart: { ...size, animation: false, margin: 0, spacing: [0, 0, 0, 0] },
    credits: { enabled: false },
    title: { text: "" },
    series: [
      {
        type: "treemap",
        animation: false,
        layoutAlgorithm: "squarified",
        dataLabels: {
          enabled: true,
          formatter() {
            return this.point.node.isLeaf ? this.point.name : null;
          },
        },
        data: [],
      },
    ],
  });
  return { draw: (tree) => chart.series[0].setData(given(tree), true, false) };
}
