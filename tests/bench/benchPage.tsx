import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { Hatches } from "../../src/charts/shared/Hatches";
import { measureText } from "../../src/charts/shared/measureText";
import { tileLabel } from "../../src/charts/treemap/tileLabel";
import { Treemap } from "../../src/charts/treemap/Treemap";
import { treemapLayout, type TileBox } from "../../src/charts/treemap/treemapLayout";
import { mixTree } from "../../src/pages/redirect/mixTree";
import { smallerLook } from "../../src/pages/redirect/TreemapPanel";
import { tileLooks } from "../../src/pages/redirect/tileLooks";
import "../../src/app/app.css";
import { outcomeAt } from "./benchScenario";
import { drawPlainD3 } from "./drawPlainD3";

const asked = new URLSearchParams(window.location.search);
const size = { width: Number(asked.get("width")), height: Number(asked.get("height")) };
const element = document.getElementById("root")!;

const actions = {
  onZoom: () => undefined,
  onAsk: () => undefined,
  onOpenSmaller: () => undefined,
  canZoom: () => true,
  hintOf: () => null,
};

function prepare(total: number) {
  const outcome = outcomeAt(asked.get("base")!, total);
  const looks = tileLooks(outcome, "after");
  const input = { ...mixTree(outcome), show: "after" as const, ...size };
  const smaller = (tile: TileBox) => smallerLook(tile, looks, outcome);
  return { looks, input, smaller };
}

function Chart({ input, looks, smaller }: ReturnType<typeof prepare>) {
  return (
    <Treemap
      boxes={treemapLayout(input)}
      looks={looks}
      smallerLook={smaller}
      labels={{ name: "Chart", left: null }}
      scale={1}
      dragging
      actions={actions}
    />
  );
}

function plainStep({ input, looks, smaller }: ReturnType<typeof prepare>) {
  const boxes = treemapLayout(input);
  const all = [...boxes.tiles, ...boxes.band].map((tile) => {
    const look = tile.joined.length > 0 ? smaller(tile) : looks.get(tile.id)!;
    const edge = look.estimated ? 3 : 0;
    const { x, lines } = tileLabel(
      look.words,
      { width: tile.width, height: tile.height, edge },
      measureText,
      1,
    );
    return { id: tile.id, fill: look.fill, lines: lines.map((line) => ({ ...line, x, ink: look.ink })) };
  });
  return {
    root: input.root,
    moved: input.moved,
    fills: new Map(all.map(({ id, fill }) => [id, fill])),
    lines: new Map(all.map(({ id, lines }) => [id, lines])),
  };
}

const hatches = document.createElement("div");
document.body.prepend(hatches);
const bench = window as unknown as { prepareStep: (total: number) => () => void };
flushSync(() => createRoot(hatches).render(<Hatches destinations={["bitcoin", "gold", "private-equity"]} />));

if (asked.get("draw") === "chart") {
  const root = createRoot(element);
  bench.prepareStep = (total) => () => flushSync(() => root.render(<Chart {...prepare(total)} />));
} else {
  bench.prepareStep = (total) => () => drawPlainD3(element, plainStep(prepare(total)), size);
}
bench.prepareStep(500)();
