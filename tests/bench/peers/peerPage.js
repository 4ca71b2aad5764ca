import "../../../src/app/app.css";
import { drawnTiles, readBack } from "./drawnTiles.js";
import { leavesOf, peerTree } from "./peerTree.js";

// A page with a slider and the treemap of one peer, which begins with the slider's value and is drawn anew at each step
// in the way that the peer's own documentation gives for new data.
const PEERS = {
  echarts: () => import("./drawECharts.js"),
  highcharts: () => import("./drawHighcharts.js"),
  nivo: () => import("./drawNivo.js"),
  plotly: () => import("./drawPlotly.js"),
  recharts: () => import("./drawRecharts.js"),
};

const asked = new URLSearchParams(window.location.search);
const size = { width: Number(asked.get("width")), height: Number(asked.get("height")) };
const room = document.getElementById("room");
room.style.width = `${size.width}px`;
room.style.height = `${size.height}px`;
const slider = document.querySelector("input");
slider.ariaLabel = asked.get("label");

const { openPeer } = await PEERS[asked.get("draw")]();
const { draw, drawn = () => drawnTiles(room) } = openPeer(room, size);
const step = () => draw(peerTree(asked.get("subject"), slider.valueAsNumber));
slider.addEventListener("input", step);
step();

// For the bench, which makes sure that the step was drawn.
window.readBack = () => readBack(leavesOf(peerTree(asked.get("subject"), slider.valueAsNumber)), drawn());
