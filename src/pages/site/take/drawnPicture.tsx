import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { Hatches } from "../../../charts/shared/Hatches";
import type { Painting } from "../../../export/Painting";
import { paintedHtml } from "../../../export/paintedHtml";
import type { Picture } from "../../../export/svgFile";
import { FileFrame } from "./FileFrame";
import { PaperTable } from "./PaperTable";
import type { PictureForm } from "./pictureForms";
import type { ChartRoom, TakenParts } from "./Takeaway";

const TALL = 0.5; // of its width: the height that a chart gets where it may have any
const TRIES = 6; // rounds in which a chart too high for its slot finds its scale
const ENOUGH = 0.9; // of the slot's height that a chart made smaller should fill
const LOW = 0.99; // of the scale that would fill the slot exactly
const LEAST = 0.2; // the smallest scale in one round

interface Stage {
  readonly host: HTMLElement;
  readonly frame: HTMLElement;
  readonly chart: HTMLElement;
  readonly frameRoot: Root;
  readonly chartRoot: Root;
}

/** A place beside the window in the light colours, where a picture is set before it is painted. */
function setStage(): Stage {
  const host = document.createElement("div");
  host.className = "file-stage";
  host.dataset.theme = "light";
  host.inert = true;
  const [frame, chart] = [document.createElement("div"), document.createElement("div")];
  host.append(frame, chart);
  document.body.append(host);
  return {
    host,
    frame,
    chart,
    frameRoot: createRoot(frame, { identifierPrefix: "frame" }),
    chartRoot: createRoot(chart, { identifierPrefix: "chart" }),
  };
}

function paintingOf(stage: Stage, from: HTMLElement, servers: Painting["servers"]): Painting {
  const { left, top } = from.getBoundingClientRect();
  const find = (id: string) => stage.host.querySelector(`#${CSS.escape(id)}`) ?? document.getElementById(id);
  return { left, top, find, servers };
}

function drawWithin({ chart, chartRoot }: Stage, parts: TakenParts, room: ChartRoom, scale: number): void {
  const wide = { width: Math.round(room.width / scale), height: Math.round(room.height / scale) };
  chart.style.width = `${wide.width}px`;
  const [table] = parts.tables;
  flushSync(() =>
    chartRoot.render(
      <>
        <Hatches destinations={parts.hatches} />
        {parts.draw ? parts.draw(wide) : <PaperTable table={table} rows={table.rows} />}
      </>,
    ),
  );
}

/**
 * Draws a chart into a room, `filled` high where it can have any height; one that needs more height than the room has
 * gets more width and is made smaller. Returns by how much.
 */
function* fitChart(stage: Stage, parts: TakenParts, room: ChartRoom, filled: number) {
  const { chart } = stage;
  let scale = 1;
  let [fits, tooLarge] = [0, Infinity];
  for (let round = 0; round < TRIES; round++) {
    drawWithin(stage, parts, { width: room.width, height: filled }, scale);
    yield;
    const high = chart.getBoundingClientRect().height * scale;
    if (high <= room.height + 1) fits = scale;
    else tooLarge = scale;
    if (fits === 1 || (fits === scale && high >= ENOUGH * room.height)) break;
    // A chart in columns does not shrink evenly: between what fits and what does not lies something better.
    scale = fits > 0 ? (fits + tooLarge) / 2 : scale * LOW * Math.max(LEAST, room.height / high);
  }
  if (scale !== fits && fits > 0)
    drawWithin(stage, parts, { width: room.width, height: filled }, (scale = fits));
  return scale;
}

function whole(markup: string, size: ChartRoom, servers: Painting["servers"]): Picture {
  return { ...size, markup, servers: [...servers.values()].map((server) => server.markup).join("") };
}

/** Draws the chart of a view alone, at most as high as its room for each pixel of width. To be run step by step. */
export function* drawnChart(parts: TakenParts, room: ChartRoom): Generator<void, Picture> {
  const stage = setStage();
  try {
    yield* fitChart(stage, parts, room, TALL * room.width);
    const servers: Painting["servers"] = new Map();
    const { width, height } = stage.chart.getBoundingClientRect();
    const markup = yield* paintedHtml(stage.chart, paintingOf(stage, stage.chart, servers));
    return whole(markup, { width, height: Math.ceil(height) }, servers);
  } finally {
    takeDown(stage);
  }
}

/** Draws a picture of a view: the chart with headline, base, date, sources and link. To be run step by step. */
export function* drawnPicture(parts: TakenParts, form: PictureForm): Generator<void, Picture> {
  const stage = setStage();
  const { frame, chart, frameRoot } = stage;
  const isFixed = form.height !== null;
  const draw = (chartHeight: number | null) =>
    flushSync(() => frameRoot.render(<FileFrame parts={parts} form={form} chartHeight={chartHeight} />));
  try {
    draw(null);
    yield;
    const slot = () => frame.querySelector(".file-slot")!.getBoundingClientRect();
    const { width, height: left } = slot();
    const filled = isFixed ? left : Math.round(width * TALL);
    const scale = yield* fitChart(stage, parts, { width, height: isFixed ? left : Infinity }, filled);
    if (!isFixed) draw(Math.ceil(chart.getBoundingClientRect().height));
    yield;
    const servers: Painting["servers"] = new Map();
    const inside = yield* paintedHtml(chart, paintingOf(stage, chart, servers));
    yield;
    const corner = frame.getBoundingClientRect();
    const around = yield* paintedHtml(frame, paintingOf(stage, frame, servers));
    const place = slot();
    const indent = (place.width - chart.getBoundingClientRect().width * scale) / 2;
    const [x, y] = [place.left - corner.left + indent, place.top - corner.top];
    const markup = `${around}\n<g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})">${inside}</g>`;
    return whole(markup, { width: form.width, height: form.height ?? Math.ceil(corner.height) }, servers);
  } finally {
    takeDown(stage);
  }
}

function takeDown({ host, frameRoot, chartRoot }: Stage): void {
  frameRoot.unmount();
  chartRoot.unmount();
  host.remove();
}
