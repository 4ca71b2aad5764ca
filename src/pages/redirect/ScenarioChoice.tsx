import { memo, Suspense } from "react";
import { drawnPart } from "../site/lazyPart";
import { Select } from "../../controls/Select";
import type { Atlas } from "../../domain/atlas";
import type { Scenario } from "../../domain/scenario";
import { applyPreset, isModified } from "../../state/actions";
import { m } from "../../text/messages";

const PresetNote = drawnPart("first", () => import("./PresetNote"), "PresetNote");

const OWN = "";

/** The published scenarios to begin from, with who published them, and a mark once one was changed. */
export const ScenarioChoice = memo(function ScenarioChoice({
  atlas,
  scenario,
}: {
  atlas: Atlas;
  scenario: Scenario;
}) {
  const preset = scenario.preset === null ? null : atlas.presets.get(scenario.preset)!;
  const modified = isModified(atlas, scenario);
  return (
    <section className="scenario-choice isolate">
      <Select
        label={m.scenario()}
        value={scenario.preset ?? OWN}
        onChange={(value) => applyPreset(atlas, value === OWN ? null : value)}
      >
        <option value={OWN}>{m.scenario_own()}</option>
        {[...atlas.presets.values()].map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      {preset && (
        <div className="note" data-part="preset">
          {modified && <strong className="badge">{m.scenario_modified()}</strong>}{" "}
          <Suspense>
            <PresetNote atlas={atlas} preset={preset} release={scenario.release} />
          </Suspense>
        </div>
      )}
    </section>
  );
});
