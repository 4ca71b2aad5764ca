import { lazy, memo, Suspense } from "react";
import { Select } from "../../controls/Select";
import type { Atlas } from "../../domain/atlas";
import { isWeak, releaseTree } from "../../domain/atlas";
import { DEFAULT_SCENARIO, type Scenario } from "../../domain/scenario";
import { formatDate } from "../../format/date";
import { applyPreset, isModified } from "../../state/actions";
import { locale, m } from "../../text/messages";

const PresetRule = lazy(() => import("./PresetRule").then((module) => ({ default: module.PresetRule })));

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
    <section className="scenario-choice">
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
          {preset.published === null
            ? m.scenario_by_undated({ publisher: preset.publisher })
            : m.scenario_by({ publisher: preset.publisher, date: formatDate(preset.published, locale) })}{" "}
          {isWeak(atlas, preset.sources) && <span className="weak">{m.weak()}</span>} {preset.summary}{" "}
          {scenario.release !== DEFAULT_SCENARIO.release &&
            m.scenario_release({
              story: releaseTree(atlas, DEFAULT_SCENARIO.release).release.label,
              release: releaseTree(atlas, scenario.release).release.label,
            })}
          <details>
            <summary>{m.scenario_more()}</summary>
            <Suspense>
              <PresetRule atlas={atlas} preset={preset} />
            </Suspense>
          </details>
        </div>
      )}
    </section>
  );
});
