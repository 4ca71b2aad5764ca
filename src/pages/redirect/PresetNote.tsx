import { isWeak, releaseTree, type Atlas } from "../../domain/atlas";
import type { Preset } from "../../domain/market";
import { DEFAULT_SCENARIO } from "../../domain/scenario";
import { formatDate } from "../../format/date";
import { locale, m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { Glossed } from "../site/Glossed";

interface Props {
  readonly atlas: Atlas;
  readonly preset: Preset;
  readonly release: string;
}

/** Who published a preset and when, what it says, by which rule it was made, and its sources. */
export function PresetNote({ atlas, preset, release }: Props) {
  const labelOf = (id: string) => releaseTree(atlas, id).release.label;
  return (
    <>
      {preset.published === null
        ? d.scenario_by_undated({ publisher: preset.publisher })
        : d.scenario_by({ publisher: preset.publisher, date: formatDate(preset.published, locale) })}
      {m.gap()}
      {isWeak(atlas, preset.sources) && <span className="weak">{m.weak()}</span>} {preset.summary}
      {m.gap()}
      {release !== DEFAULT_SCENARIO.release &&
        d.scenario_release({ story: labelOf(DEFAULT_SCENARIO.release), release: labelOf(release) })}
      <details>
        <summary>{d.scenario_more()}</summary>
        <p>
          <Glossed text={d.scenario_rule({ rule: preset.rule })} />
        </p>
        <p>{preset.caveat}</p>
        <ul>
          {preset.sources.map((id) => {
            const { url, publisher, title } = atlas.sources.get(id)!;
            return (
              <li key={id}>
                <a href={url} rel="noreferrer">
                  {publisher}: {title}
                </a>
              </li>
            );
          })}
        </ul>
      </details>
    </>
  );
}
