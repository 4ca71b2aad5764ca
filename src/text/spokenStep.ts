import type { Atlas } from "../domain/atlas";
import { TOTAL } from "../domain/scenario";
import type { Sweep, SweepStep } from "../domain/sweep";
import { sweptValue } from "../domain/sweptValue";
import { spokenLine } from "./amount";
import { locale } from "./messages";
import { d } from "./onDemandMessages";
import { w } from "./sweepMessages";
import { sweptText } from "./sweptText";
import { familyName } from "./familyName";

/** What a step of a sweep says: its share and money, then the chosen measures of every line. */
export function spokenStep(atlas: Atlas, sweep: Sweep, step: SweepStep): string {
  const { line, scenario, reached, families } = sweep;
  const money = line === TOTAL ? step.moved : (step.inflow[line] ?? 0);
  const said = (
    ids: readonly string[],
    measures: Sweep["scenario"]["measures"],
    nameOf: (id: string) => string,
  ) =>
    ids.flatMap((id) => {
      const values = measures.flatMap((measure) => {
        const value = sweptValue(atlas, sweep, step, measure, id);
        if (value === null) return [];
        const text = sweptText(value, measure, atlas.money);
        if (measure === "market")
          return [w.of_market({ percent: text, whole: atlas.destinations.get(id)!.wholeLabel })];
        return [measure === "record" ? w.of_record({ years: text }) : text];
      });
      return values.length === 0
        ? []
        : [w.spoken_part({ name: nameOf(id), list: new Intl.ListFormat(locale).format(values) })];
    });
  const lines = said(
    reached,
    scenario.measures.filter((measure) => measure !== "classes"),
    (id) => atlas.destinations.get(id)!.shortLabel,
  );
  const mix = scenario.measures.includes("classes") ? said(families, ["classes"], familyName) : [];
  const list = [...lines, ...mix].join(d.semicolon());
  return w.spoken({ line: spokenLine(step.points, money, atlas.money), list });
}
