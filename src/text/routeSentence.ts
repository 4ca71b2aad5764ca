import type { Atlas } from "../domain/atlas";
import { releaseTree } from "../domain/atlas";
import type { Outcome } from "../domain/outcome";
import { DEFAULT_SCENARIO, type Factor, type Scenario } from "../domain/scenario";
import { sumOf } from "../domain/splitWhole";
import type { TargetDateRoute } from "../domain/targetDateRoute";
import { formatDate } from "../format/date";
import { formatShare } from "../format/share";
import { money } from "./amount";
import { baseWithin, begunParts } from "./baseWithin";
import { locale } from "./messages";
import { fill, type FigurePart, type Part } from "./parts";
import { r } from "./routeMessages";
import { sentences } from "./sentences";

function share(value: number, ref: FigurePart["ref"]): FigurePart {
  return { text: formatShare(value, locale), value, unit: "bp", ref };
}

/** A factor, to be asked. */
export function factorPart(route: TargetDateRoute, id: Factor): FigurePart {
  return share(route.factors[id], { kind: "factor", id });
}

/** What the target-date leaves give of the base, to be asked. */
export function dataShare(route: TargetDateRoute): FigurePart {
  return share(route.dataShare, { kind: "factor-data", id: "share" });
}

/** The chain as a sentence: share × adoption × sleeve, and what that is. */
export function routeSentence(route: TargetDateRoute, outcome: Outcome): readonly Part[] {
  const values = {
    share: factorPart(route, "share"),
    adoption: factorPart(route, "adoption"),
    sleeve: factorPart(route, "sleeve"),
    base: baseWithin(outcome.roots),
  };
  if (route.moved === 0) return begunParts(fill(r.sentence_nothing, values));
  const { points, moved, shortfall } = route;
  const filled = fill(shortfall > 0 ? r.sentence_short : r.sentence, {
    ...values,
    points: share(points, { kind: "chain", id: "share" }),
    amount: {
      text: money(moved),
      value: moved,
      unit: "usdMillions",
      ref: { kind: "chain", id: "sleeve" },
    },
  });
  return begunParts(filled);
}

function ofPreset({ preset }: TargetDateRoute): string {
  const { label, publisher, published } = preset!;
  return published === null
    ? r.state_preset_undated({ preset: label, publisher })
    : r.state_preset({ preset: label, publisher, date: formatDate(published, locale) });
}

function inferred(route: TargetDateRoute, outcome: Outcome, total: number): readonly Part[] {
  const moved = share(total, { kind: "moved-share" });
  if (total > route.dataShare)
    return fill(r.state_too_much, {
      share: moved,
      held: dataShare(route),
      base: baseWithin(outcome.roots),
    });
  return fill(r.state_inferred, { share: moved, sleeve: factorPart(route, "sleeve") });
}

/** What the target-date funds hold, and what of the chain is not there. */
export function routeShortfall({ money: held, shortfall }: TargetDateRoute): readonly Part[] {
  const amount = (value: number, id: "held" | "missing"): FigurePart => {
    return { text: money(value), value, unit: "usdMillions", ref: { kind: "chain", id } };
  };
  return fill(r.shortfall, { held: amount(held, "held"), missing: amount(shortfall, "missing") });
}

/** How the scenario stands to the chain: it is the preset's, it is what moves, it was changed since, or neither. */
export function routeState(
  route: TargetDateRoute,
  scenario: Scenario,
  outcome: Outcome,
  atlas: Atlas,
): readonly Part[] {
  const { origin, isUsed } = route;
  const total = sumOf(scenario.to);
  if (origin === "inferred" && !isUsed)
    return total === 0 ? [r.state_nothing()] : inferred(route, outcome, total);
  if (!isUsed)
    return fill(r.state_changed, {
      share: share(outcome.movedBp, { kind: "moved-share" }),
      amount: {
        text: money(outcome.moved),
        value: outcome.moved,
        unit: "usdMillions",
        ref: { kind: "moved" },
      },
    });
  if (origin !== "preset") return [r.state_used()];
  const [story, { release }] = [DEFAULT_SCENARIO.release, releaseTree(atlas, scenario.release)];
  if (release.id === story) return [ofPreset(route)];
  const kept = r.state_preset_release({
    story: releaseTree(atlas, story).release.label,
    release: release.label,
  });
  return [sentences([ofPreset(route), kept])];
}
