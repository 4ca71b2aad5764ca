import type { Atlas } from "../../../domain/atlas";
import type { ModelChoices } from "../../../domain/modelChoices";
import type { ModelMix } from "../../../domain/modelMix";
import type { PastReturns } from "../../../domain/pastReturns";
import { r } from "../../../text/replayMessages";

interface Props {
  readonly atlas: Atlas;
  readonly past: PastReturns;
  readonly mix: ModelMix;
  readonly choices: ModelChoices;
  readonly onChange: (patch: Partial<ModelChoices>) => void;
}

/** Which private classes of the mixes listed shares stand in for, each named; nothing where there is none. */
export function ProxyChoice({ atlas, past, mix, choices, onChange }: Props) {
  const held = mix.classes.filter((_, place) => mix.before[place]! + mix.after[place]! > 0);
  const offered = [...atlas.destinations.values()].filter(
    ({ assetClass }) => held.includes(assetClass) && past.classes.get(assetClass)?.proxy,
  );
  if (offered.length === 0) return null;
  const { proxies } = choices;
  function toggle(id: string) {
    onChange({ proxies: proxies.includes(id) ? proxies.filter((each) => each !== id) : [...proxies, id] });
  }
  return (
    <fieldset className="replay-proxies">
      <legend className="field-label">{r.proxies()}</legend>
      {offered.map(({ id, label, assetClass }) => {
        const [series] = past.classes.get(assetClass)!.series;
        return (
          <label key={id} className="check">
            <input type="checkbox" checked={proxies.includes(id)} onChange={() => toggle(id)} />
            {r.proxy_option({ label, series: series!.label, instrument: series!.instrument })}
          </label>
        );
      })}
      <p className="note">{r.proxies_note()}</p>
    </fieldset>
  );
}
