import type * as v from "valibot";
import { CRISES, type Crisis } from "../domain/history";
import { ownWindow, type ClassSeries, type PastReturns } from "../domain/pastReturns";
import type { ReturnSeries } from "../domain/ReturnSeries";
import { buildMonthlyReturns, type ReturnsMonthlyDataset } from "./buildMonthlyReturns";
import { demand, demandKnown, demandOnce } from "./demand";
import type { stressSchema } from "./stressSchema";

/** The two files as read, each checked on its own. */
export interface PastDatasets {
  readonly returnsMonthly: ReturnsMonthlyDataset;
  readonly stress: v.InferOutput<typeof stressSchema>;
}

type Known = ReadonlyMap<string, unknown>;

const STRESS = "stress.json";

/** The series of a use as checked: all of its class, and all proxies or none. */
function classSeriesOf(
  { class: assetClass, series: ids }: ReturnsMonthlyDataset["uses"][number],
  all: ReadonlyMap<string, ReturnSeries>,
): ClassSeries {
  const series = ids.map((id) => all.get(id)!);
  return { assetClass, proxy: series[0]!.proxy, series };
}

function checkFalls({ windows, drawdowns }: PastDatasets["stress"], classes: Known, sources: Known): void {
  const known = new Map(windows.map((window) => [window.id, window]));
  demandOnce(
    STRESS,
    windows.map(({ id }) => id),
  );
  demandOnce(
    STRESS,
    drawdowns.map((fall) => `${fall.class} ${fall.window} ${fall.pricing}`),
  );
  demandKnown(STRESS, known, [...CRISES, ...CRISES.map(ownWindow)]);
  for (const fall of drawdowns) {
    demandKnown(STRESS, classes, [fall.class]);
    demandKnown(STRESS, known, [fall.window]);
    demandKnown(STRESS, sources, fall.sources);
    // Falls between the same days may be added up: an appraised value has no days.
    demand(
      STRESS,
      fall.pricing === "market-priced" || !CRISES.includes(fall.window),
      `${fall.class} in ${fall.window} is appraised`,
    );
  }
}

/** Joins the files of the past with the classes and sources that they name. Throws DatasetError where they do not fit. */
export function buildPastReturns(
  { returnsMonthly, stress }: PastDatasets,
  { classes, sources }: { readonly classes: Known; readonly sources: Known },
): PastReturns {
  const series = buildMonthlyReturns(returnsMonthly, { classes, sources });
  checkFalls(stress, classes, sources);
  const windows = new Map<string, Crisis>(stress.windows.map((window) => [window.id, window]));
  return {
    series,
    classes: new Map(returnsMonthly.uses.map((use) => [use.class, classSeriesOf(use, series)])),
    crises: CRISES.map((id) => windows.get(id)!),
    falls: stress.drawdowns.map(({ window, ...fall }) => ({ ...fall, during: window })),
    notes: { returns: returnsMonthly.notes, falls: stress.notes },
  };
}
