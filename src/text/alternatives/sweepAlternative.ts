import type { Atlas } from "../../domain/atlas";
import type { Measure } from "../../domain/scenario";
import { sweptValue } from "../../domain/sweptValue";
import type { Sweep } from "../../domain/sweep";
import { formatShare } from "../../format/share";
import { a } from "../alternativesMessages";
import { familyName } from "../familyName";
import { locale } from "../messages";
import { sentences } from "../sentences";
import { w } from "../sweepMessages";
import { sweptText } from "../sweptText";
import { largestBy, listed } from "./listed";

function measured(atlas: Atlas, id: string, value: number, measure: Measure): string {
  const text = sweptText(value, measure, atlas.money);
  if (measure === "market")
    return w.of_market({ percent: text, whole: atlas.destinations.get(id)!.wholeLabel });
  return measure === "record" ? w.of_record({ years: text }) : text;
}

/** A sweep in words: the largest lines of each measure at both of its ends. */
export function sweepAlternative(atlas: Atlas, sweep: Sweep): string {
  const { steps, scenario, reached, families } = sweep;
  const said = [steps[0]!, steps.at(-1)!].flatMap((step) =>
    scenario.measures.flatMap((measure) => {
      const ids = measure === "classes" ? families : reached;
      const values = ids.map((id) => ({ id, value: sweptValue(atlas, sweep, step, measure, id) ?? 0 }));
      const items = largestBy(values, ({ value }) => value).map(({ id, value }) =>
        a.item({
          label: measure === "classes" ? familyName(id) : atlas.destinations.get(id)!.label,
          amount: measured(atlas, id, value, measure),
        }),
      );
      return items.length === 0
        ? []
        : [a.at_share({ share: formatShare(step.points, locale), list: listed(items) })];
    }),
  );
  return said.length === 0 ? a.nothing() : sentences(said);
}
