import type { Assumptions } from "../../domain/assumptions";

/** The sources of all that the Outcome page assumes, in the order in which they are used. */
export function assumedSources(assumptions: Assumptions): readonly string[] {
  const { classes, correlation, leafFees, facts } = assumptions;
  return [
    ...[...classes.values()].flatMap(({ expectedReturnPct, volatilityPct, feePct }) => [
      ...expectedReturnPct.houses.flatMap(({ sources }) => sources),
      ...volatilityPct.sources,
      ...feePct.sources,
    ]),
    ...correlation.sources,
    ...[...leafFees.values()].flatMap(({ sources }) => sources),
    ...[...facts.values()].flatMap(({ fees, liquidity }) => [...fees.sources, ...liquidity.sources]),
  ];
}
