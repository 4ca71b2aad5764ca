import type { EndLook, FlowLooks } from "../../../charts/flow/FlowLooks";
import type { FlowBoxes, FlowEnd, RibbonBox } from "../../../charts/flow/flowLayout";
import { sourceMark, targetMark } from "../../../charts/flow/flowNeighbour";
import { movedFill, movedGround, tileFill } from "../../../charts/shared/tileFill";
import { isEstimated, isExact, type Basis } from "../../../domain/figure";
import type { Flows, FlowSource } from "../../../domain/flows";
import type { DestinationOutcome, Outcome } from "../../../domain/outcome";
import { redirectedId } from "../../../domain/scenario";
import { amountInUnit, moneyBy, percentOf } from "../../../text/amount";
import { f } from "../../../text/flowMessages";
import { m } from "../../../text/messages";

/** An amount as it is said: `about $26.4 billion`, or in the unit that was chosen. */
export function saidAmount(amount: number, basis: Basis, outcome: Outcome): string {
  if (outcome.scenario.unit === "usd") return moneyBy(amount, basis, outcome.money);
  const said = amountInUnit(amount, outcome);
  return isExact(basis) ? said : m.about_amount({ amount: said });
}

/** The amount of a ribbon: exact where its source is not an estimate, as on its card. */
export function ribbonAmount(amount: number, source: FlowSource, outcome: Outcome): string {
  return saidAmount(amount, isEstimated(source.basis) ? source.basis : "published", outcome);
}

/** Sources as ends of a flow, with what stands beside them. */
export function sourceEnds({ sources }: Flows, outcome: Outcome): readonly FlowEnd[] {
  return sources.map(({ id, shortLabel, draw }) => ({
    id,
    value: draw,
    words: { name: shortLabel, amount: amountInUnit(draw, outcome), more: null },
  }));
}

/** Destinations as ends of a flow, with what stands beside them. */
export function targetEnds(outcome: Outcome): readonly FlowEnd[] {
  return outcome.reached.map(({ destination, inflow, percent }) => ({
    id: destination.id,
    value: inflow,
    words: {
      name: destination.shortLabel,
      amount: amountInUnit(inflow, outcome),
      more:
        percent === null ? null : f.of_market({ percent: percentOf(percent), whole: destination.wholeLabel }),
    },
  }));
}

function sourceLook(source: FlowSource, outcome: Outcome): EndLook {
  const { id, shortLabel, draw, basis, before, after, assetClass } = source;
  const { flow, color } = outcome.scenario;
  const row = { id, label: shortLabel, shortLabel, assetClass, basis, before, after };
  const fill = tileFill({ ...row, destination: null, shareBefore: 0, shareAfter: 0 }, color);
  const name = f.source({ from: shortLabel, amount: saidAmount(draw, basis, outcome) });
  return {
    name: isEstimated(basis) ? m.tile_estimated({ name }) : name,
    fill,
    ground: fill,
    estimated: isEstimated(basis),
    node: flow === "class" ? null : id,
    money: outcome.money,
    before,
    after,
  };
}

function targetLook({ destination, inflow }: DestinationOutcome, outcome: Outcome): EndLook {
  const { id, shortLabel } = destination;
  return {
    name: f.target({ to: shortLabel, amount: saidAmount(inflow, outcome.baseBasis, outcome) }),
    fill: movedFill(id),
    ground: movedGround(id),
    estimated: false,
    node: redirectedId(id),
    money: outcome.money,
    before: 0,
    after: inflow,
  };
}

/** What a ribbon, or several thin ones together, is called. */
function ribbonName({ from, to, joined, value }: RibbonBox, flows: Flows, outcome: Outcome): string {
  const target = outcome.reached.find(({ destination }) => destination.id === to)!.destination.shortLabel;
  const source = flows.sources.find(({ id }) => id === from);
  if (!source)
    return f.smaller({ count: joined.length, to: target, amount: saidAmount(value, "estimated", outcome) });
  return f.ribbon({
    from: source.shortLabel,
    to: target,
    amount: ribbonAmount(value, source, outcome),
  });
}

/** The looks and names of all marks of a flow. */
export function flowLooks(boxes: FlowBoxes, flows: Flows, outcome: Outcome): FlowLooks {
  return {
    money: outcome.money,
    ends: new Map([
      ...flows.sources.map((source) => [sourceMark(source.id), sourceLook(source, outcome)] as const),
      ...outcome.reached.map(
        (reached) => [targetMark(reached.destination.id), targetLook(reached, outcome)] as const,
      ),
    ]),
    ribbons: new Map(boxes.ribbons.map((ribbon) => [ribbon.id, ribbonName(ribbon, flows, outcome)])),
  };
}
