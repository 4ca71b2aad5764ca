import { memo } from "react";
import { Select } from "../../../controls/Select";
import type { Atlas } from "../../../domain/atlas";
import { MEASURES, TOTAL, type Measure, type Scenario } from "../../../domain/scenario";
import { change } from "../../../state/actions";
import { m } from "../../../text/messages";
import { w } from "../../../text/sweepMessages";
import { measureName } from "./sweepMultiples";

/** Which line is swept, and what is drawn of it; one measure always stays. */
export const SweepChoices = memo(function SweepChoices({
  atlas,
  scenario,
}: {
  atlas: Atlas;
  scenario: Scenario;
}) {
  const { sweep, measures } = scenario;
  function toggle(measure: Measure) {
    const chosen = measures.includes(measure)
      ? measures.filter((each) => each !== measure)
      : [...measures, measure];
    if (chosen.length > 0) change(atlas, { measures: chosen });
  }
  return (
    <div className="sweep-choices">
      <Select label={w.line()} value={sweep} onChange={(line) => change(atlas, { sweep: line })}>
        <option value={TOTAL}>{m.total_redirected()}</option>
        {[...atlas.destinations.values()].map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      <fieldset className="sweep-measures">
        <legend className="field-label">{w.measures()}</legend>
        {MEASURES.map((measure) => (
          <label key={measure} className="check">
            <input
              type="checkbox"
              checked={measures.includes(measure)}
              disabled={measures.length === 1 && measures[0] === measure}
              onChange={() => toggle(measure)}
            />
            {measureName(measure)}
          </label>
        ))}
      </fieldset>
    </div>
  );
});
