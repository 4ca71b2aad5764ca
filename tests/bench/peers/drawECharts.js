import { TreemapChart } from "echarts/charts";
import { init, matrix, use, vector } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { rgbOf } from "./drawnTiles.js";

use([TreemapChart, CanvasRenderer]);

function given({ id, name, amount, value, fill, children }) {
  if (children) return { id, children: children.map(given) };
  return { id, name: `${name}\n${amount}`, value, itemStyle: { color: fill } };
}

/** ECharts on canvas, without the breadcrumb and what a click would do. */
export function openPeer(room, size) {
  const chart = init(room, null, { renderer: "canvas", ...size });
  const always = {
    type: "treemap",
    animation: false, // here: the chart's own "false" does not reach a treemap
    left: 0,
    top: 0,
    width: size.width,
    height: size.height,
    roam: false,
    nodeClick: false,
    breadcrumb: { show: false },
    label: { show: true, color: "#000", position: "insideTopLeft" },
  };
  chart.setOption({ animation: false, series: [{ ...always, data: [] }] });
  return {
    draw: (tree) => chart.setOption({ series: [{ data: tree.children.map(given) }] }),
    drawn: () => drawnOn(chart, room.querySelector("canvas")),
  };
}

/** What the display list holds that the canvas is painted from; a mark counts where the canvas has its colour. */
function drawnOn(chart, canvas) {
  const context = canvas.getContext("2d");
  const list = chart.getZr().storage.getDisplayList(true);
  const marks = list.flatMap(({ shape, style, transform }) => {
    if (!shape?.width || !style.fill?.startsWith("#")) return [];
    const { width, height } = shape;
    const [x, y] = vector.applyTransform(
      [],
      [shape.x + width - 2, shape.y + height - 2],
      transform ?? matrix.create(),
    );
    const [red, green, blue] = context.getImageData(Math.round(x), Math.round(y), 1, 1).data;
    const fill = `rgb(${red}, ${green}, ${blue})`;
    return fill === rgbOf(style.fill) ? [{ fill, area: width * height }] : [];
  });
  // Each line of a label is an element of its own.
  const lines = Map.groupBy(
    list.filter(({ style }) => typeof style.text === "string"),
    ({ parent }) => parent,
  );
  const texts = [...lines.values()].map((label) => label.map(({ style }) => style.text).join(" "));
  return { marks, texts };
}
