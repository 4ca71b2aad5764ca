import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { Hatches } from "../../src/charts/shared/Hatches";
import { measureText } from "../../src/charts/shared/measureText";
import { tileLabel } from "../../src/charts/treemap/tileLabel";
import { Treemap } from "../../src/charts/treemap/Treemap";
import { treemapLayout, type TileBox } from "../../src/charts/treemap/treemapLayout";
import { levelsIn } from "../../src/pages/redirect/levelsIn";
import { tileLooks } from "../../src/pages/redirect/tileLooks";
import { smallerTile } from "../../src/pages/redirect/smallerLook";
import "../../src/app/app.css";
import { DESTINATIONS, viewAt } from "./benchViews";
import { drawManyTiles } from "./drawManyTiles";
import { drawPlainD3 } from "./drawPlainD3";
import { plainTiles } from "./plainTiles";

// A page with a slider and one treemap, drawn by the product or by d3 alone; both begin with the slider's value.
const asked = new URLSearchParams(window.location.search);
const size = { width: Number(asked.get("width")), height: Number(asked.get("height")) };
const nothing = () => undefined;
const actions = {
  onZoom: nothing,
  onAsk: nothing,
  onOpenSmaller: nothing,
  canZoom: () => true,
  hintOf: () => null,
};

function Chart({ value }: { value: number }) {
  const { outcome, tree } = viewAt(asked.get("subject")!, value);
  const looks = tileLooks(outcome, "after");
  return (
    <Treemap
      boxes={treemapLayout({ ...tree, ...size, show: "after" })}
      looks={looks}
      smallerLook={(tile) => smallerTile(tile, looks, outcome)}
      labels={{ name: "Chart", left: null, levelsOf: levelsIn(outcome) }}
      scale={1}
      dragging
      actions={actions}
    />
  );
}

function plainAt(value: number) {
  const { outcome, tree } = viewAt(asked.get("subject")!, value);
  const looks = tileLooks(outcome, "after");
  return plainTiles({ ...tree, ...size }).map((tile) => {
    const look = tile.joined.length > 0 ? smallerTile(tile as TileBox, looks, outcome) : looks.get(tile.id)!;
    const room = { width: tile.width, height: tile.height, edge: look.estimated ? 3 : 0 };
    const { x: indent, lines } = tileLabel(look.words, room, measureText);
    return { ...tile, fill: look.fill, ink: look.ink, indent, lines };
  });
}

const hatches = document.getElementById("hatches")!;
const room = document.getElementById("room")!;
const slider = document.querySelector("input")!;
slider.ariaLabel = asked.get("label");
slider.max = asked.get("max") ?? slider.max;
flushSync(() => createRoot(hatches).render(<Hatches destinations={DESTINATIONS} />));
const root = asked.get("draw") === "chart" ? createRoot(room) : null;
slider.addEventListener("input", () => {
  const many = asked.get("subject") === "many";
  if (many) drawManyTiles(room, asked.get("draw")!, slider.valueAsNumber, size);
  else if (root) flushSync(() => root.render(<Chart value={slider.valueAsNumber} />));
  else drawPlainD3(room, plainAt(slider.valueAsNumber), size);
});
slider.dispatchEvent(new Event("input"));
