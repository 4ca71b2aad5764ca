import type { Atlas } from "../../domain/atlas";
import type { Preset } from "../../domain/market";
import { d } from "../../text/onDemandMessages";

/** How a published scenario became shares, what to keep in mind, and its sources. */
export function PresetRule({ atlas, preset }: { atlas: Atlas; preset: Preset }) {
  return (
    <>
      <p>{d.scenario_rule({ rule: preset.rule })}</p>
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
    </>
  );
}
