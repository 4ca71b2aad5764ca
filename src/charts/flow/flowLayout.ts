import { sankey, type SankeyGraph } from "d3-sankey";
import type { Box } from "../shared/Box";
import type { Measure } from "../shared/measureText";
import { endLabel, type EndLabel, type EndWords } from "./endLabel";

/** Where ribbons begin or arrive; `value` is its money. */
export interface FlowEnd {
  readonly id: string;
  readonly value: number;
  readonly words: EndWords;
}

/** Ends in the order in which they stand, and what goes between them; all values above 0, in one unit. */
export interface FlowInput {
  readonly sources: readonly FlowEnd[];
  readonly targets: readonly FlowEnd[];
  readonly ribbons: readonly { readonly from: string; readonly to: string; readonly value: number }[];
  readonly width: number;
  readonly textScale: number;
}

/** The bar of an end, as high as its money, and its label at `label.x`, `label.y`. */
export interface EndBox extends Box {
  readonly id: string;
  readonly value: number;
  readonly label: EndLabel & { readonly x: number; readonly y: number };
}

/** The shape of what goes from one source. */
export interface StripShape {
  readonly from: string;
  readonly path: string;
}

/** A ribbon, or several too thin to be marks of their own: then `joined` holds their sources and `from` is null. */
export interface RibbonBox {
  readonly id: string;
  readonly from: string | null;
  readonly to: string;
  readonly joined: readonly string[];
  readonly value: number;
  readonly strips: readonly StripShape[];
  readonly thickness: number;
  readonly middle: { readonly x: number; readonly y: number };
}

/** A flow chart in pixels: sources left, targets right. `scale`: pixels for each unit of money. */
export interface FlowBoxes {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly scale: number;
  readonly sources: readonly EndBox[];
  readonly targets: readonly EndBox[];
  readonly ribbons: readonly RibbonBox[];
}

/** px of height under which a ribbon is joined with others. */
export const THINNEST = 8;

const NARROW = 560; // px at usual text, below which labels are small and wrapped
const MONEY = { share: 0.575, least: 360, most: 560 }; // px of height that all the money takes, by the width
const GAP = { least: 6, usual: 10, most: 0.06 }; // px between ends; the most as a share of the height
const LABEL_ROOM = 4; // px between two labels

interface Strip {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly height: number;
  readonly y0: number;
  readonly y1: number;
}

/** Tops of bars under each other: labels centred on bars never touch, and what room is left is shared out. */
function stack(heights: readonly number[], rooms: readonly number[], room: number): readonly number[] {
  const over = heights.map((height, index) => Math.max(0, rooms[index]! - height) / 2);
  const gaps = over.slice(1).map((half, index) => Math.max(GAP.least, half + over[index]!));
  const needed = [...heights, ...gaps, over[0]!, over.at(-1)!].reduce((all, each) => all + each, 0);
  const spare = Math.max(0, room - needed);
  const wider = gaps.map((gap) => Math.max(gap, Math.min(GAP.most * room, gap + spare / (gaps.length + 1))));
  const used = wider.reduce((all, gap, index) => all + gap - gaps[index]!, 0);
  let top = over[0]! + (spare - used) / 2;
  return heights.map((height, index) => {
    const here = top;
    top += height + (wider[index] ?? 0);
    return here;
  });
}

function heightNeeded(heights: readonly number[], rooms: readonly number[]): number {
  const tops = stack(heights, rooms, 0);
  const last = heights.length - 1;
  return tops[last]! + heights[last]! + Math.max(0, rooms[last]! - heights[last]!) / 2;
}

function stripPath({ y0, y1, height }: Strip, x0: number, x1: number): string {
  const middle = (x0 + x1) / 2;
  const there = `C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`;
  const back = `C${middle} ${y1 + height} ${middle} ${y0 + height} ${x0} ${y0 + height}`;
  return `M${x0} ${y0}${there}v${height}${back}Z`;
}

/** Thin strips to the same target as one; a single thin one stays itself. In the order in which they leave. */
function joinThin(strips: readonly Strip[], x0: number, x1: number): readonly RibbonBox[] {
  const thin = strips.filter(({ height }) => height < THINNEST);
  const groups = new Map<string, Strip[]>();
  for (const strip of strips) {
    const isJoined = thin.includes(strip) && thin.filter(({ to }) => to === strip.to).length > 1;
    const key = isJoined ? smallerId(strip.to) : ribbonId(strip.from, strip.to);
    groups.set(key, [...(groups.get(key) ?? []), strip]);
  }
  return [...groups].map(([id, members]) => {
    const [first, second] = members as [Strip, Strip?];
    const widest = members.reduce((best, next) => (next.height > best.height ? next : best));
    return {
      id,
      from: second ? null : first.from,
      to: first.to,
      joined: second ? members.map(({ from }) => from) : [],
      value: members.reduce((all, { value }) => all + value, 0),
      strips: members.map((strip) => ({ from: strip.from, path: stripPath(strip, x0, x1) })),
      thickness: widest.height,
      middle: { x: (x0 + x1) / 2, y: (widest.y0 + widest.y1 + widest.height) / 2 },
    };
  });
}

/** The id of a ribbon's mark. */
export function ribbonId(from: string, to: string): string {
  return `${from}~${to}`;
}

/** The id of the mark that joins thin ribbons to a target. */
export function smallerId(to: string): string {
  return `~${to}`;
}

interface Places {
  readonly sourceTops: readonly number[];
  readonly targetTops: readonly number[];
  readonly scale: number;
}

/** Lets d3 lay ribbons side by side at both ends, in their order, at the tops given. */
function placeStrips(input: FlowInput, { sourceTops, targetTops, scale }: Places): readonly Strip[] {
  const { sources, targets, ribbons } = input;
  const places = new Map([
    ...sources.map(({ id }, index) => [`from ${id}`, index] as const),
    ...targets.map(({ id }, index) => [`to ${id}`, sources.length + index] as const),
  ]);
  const graph: SankeyGraph<object, object> = {
    nodes: [...sources, ...targets].map(() => ({})),
    links: ribbons.map(({ from, to, value }) => ({
      source: places.get(`from ${from}`)!,
      target: places.get(`to ${to}`)!,
      value,
    })),
  };
  const money = ribbons.reduce((all, { value }) => all + value, 0) * scale;
  const layout = sankey<object, object>()
    .nodePadding(0)
    .iterations(0)
    .nodeSort(null as unknown as undefined)
    .linkSort(null)
    .extent([
      [0, 0],
      [1, money],
    ]);
  const { nodes, links } = layout(graph);
  for (const [index, top] of [...sourceTops, ...targetTops].entries()) {
    const node = nodes[index]!;
    node.y1 = top + node.y1! - node.y0!;
    node.y0 = top;
  }
  layout.update(graph);
  return links.map(({ y0, y1, width }, index) => {
    const height = width!;
    return { ...ribbons[index]!, height, y0: y0! - height / 2, y1: y1! - height / 2 };
  });
}

/** Lays out a flow chart. Heights are exactly money; order is as given; labels never overlap. */
export function flowLayout(input: FlowInput, measure: Measure): FlowBoxes {
  const { sources, targets, ribbons, width, textScale } = input;
  const isNarrow = width < NARROW * textScale;
  const textSize = (isNarrow ? 12 : 13) * textScale;
  const bar = isNarrow ? 10 : 14; // px
  const beside = isNarrow ? 6 : 10; // px between a bar and its label
  const label = (isTarget: boolean, most: number) => (end: FlowEnd) =>
    endLabel(
      isNarrow ? { ...end.words, more: null } : end.words,
      most,
      { size: textSize, isTarget },
      measure,
    );
  const left = sources.map(label(false, width * (isNarrow ? 0.28 : 0.32)));
  const right = targets.map(label(true, width * (isNarrow ? 0.31 : 0.24)));
  const x0 = Math.ceil(Math.max(...left.map((each) => each.width))) + beside;
  const x1 = width - Math.ceil(Math.max(...right.map((each) => each.width))) - beside - bar;

  const all = ribbons.reduce((sum, { value }) => sum + value, 0);
  const money = Math.min(MONEY.most, Math.max(MONEY.least, width * MONEY.share));
  const scale = money / all;
  const heightsOf = (ends: readonly FlowEnd[]) => ends.map(({ value }) => value * scale);
  const roomsOf = (labels: readonly EndLabel[]) => labels.map((each) => each.height + LABEL_ROOM);
  const height = Math.max(
    heightNeeded(heightsOf(sources), roomsOf(left)),
    heightNeeded(heightsOf(targets), roomsOf(right)),
    money + GAP.usual * (Math.max(sources.length, targets.length) - 1),
  );
  const sourceTops = stack(heightsOf(sources), roomsOf(left), height);
  const targetTops = stack(heightsOf(targets), roomsOf(right), height);
  const boxOf =
    (labels: readonly EndLabel[], tops: readonly number[], x: number, labelX: number) =>
    (end: FlowEnd, index: number): EndBox => {
      const own = labels[index]!;
      const high = end.value * scale;
      const y = tops[index]!;
      const beginning = y + (high - own.height) / 2;
      return {
        id: end.id,
        value: end.value,
        x,
        y,
        width: bar,
        height: high,
        label: { ...own, x: labelX, y: beginning },
      };
    };
  return {
    width,
    height,
    textSize,
    scale,
    sources: sources.map(boxOf(left, sourceTops, x0, x0 - beside)),
    targets: targets.map(boxOf(right, targetTops, x1, x1 + bar + beside)),
    ribbons: joinThin(placeStrips(input, { sourceTops, targetTops, scale }), x0 + bar, x1),
  };
}
