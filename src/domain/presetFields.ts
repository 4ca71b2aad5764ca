import type { Atlas } from "./atlas";
import type { LinkFields } from "./linkFields";
import type { Preset } from "./market";

const PAGE = /^\/p\/([^/]+)\/?$/;

/** What a preset says of the scenario. */
export function presetFields({ base, to, from }: Preset) {
  return {
    base: [base],
    to: Object.entries(to),
    from: from === "prorata" ? from : Object.entries(from),
  } as const;
}

/** What the page of a preset, `/p/<preset>/`, says of the scenario; undefined for other pages and unknown presets. */
export function fieldsOfPage(path: string, { presets }: Atlas): LinkFields | undefined {
  const preset = presets.get(PAGE.exec(path)?.[1] ?? "");
  if (!preset) return undefined;
  // A preset that acts through target-date funds opens with its chain in sight.
  const study = preset.route ? "route" : "none";
  return { ...presetFields(preset), preset: preset.id, study };
}
