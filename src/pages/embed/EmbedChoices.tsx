import { Select } from "../../controls/Select";
import type { EmbedOptions, EmbedView } from "../../state/embedOptions";
import { EMBED_THEMES } from "../../state/preferences";
import { b } from "../../text/embedMessages";
import { l } from "../../text/languageMessages";
import { siteLanguages, type Language } from "../../text/siteLanguages";
import { embedViewName } from "./embedViewName";

const THEME_NAMES = { system: b.theme_system, light: b.theme_light, dark: b.theme_dark } as const;
const KINDS = {
  chart: { name: b.kind_chart, controls: false, isStill: false },
  controls: { name: b.kind_controls, controls: true, isStill: false },
  still: { name: b.kind_still, controls: false, isStill: true },
} as const;
type Kind = keyof typeof KINDS;

interface Props {
  readonly views: readonly EmbedView[];
  readonly chosen: EmbedOptions;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onChoose: (patch: Partial<EmbedOptions>) => void;
}

/** Which chart, what readers can do with it, its colours, its language, and whose its height is. */
export function EmbedChoices({ views, chosen, onChoose, language, onLanguage }: Props) {
  const kind = chosen.isStill ? "still" : chosen.controls ? "controls" : "chart";
  return (
    <div className="embed-choices">
      <Select label={b.what()} value={chosen.view} onChange={(view) => onChoose({ view: view as EmbedView })}>
        {views.map((view) => (
          <option key={view} value={view}>
            {embedViewName(view)}
          </option>
        ))}
      </Select>
      <Select
        label={b.kind()}
        value={kind}
        onChange={(value) => {
          const { controls, isStill } = KINDS[value as Kind];
          onChoose({ controls, isStill });
        }}
      >
        {Object.entries(KINDS).map(([value, { name }]) => (
          <option key={value} value={value}>
            {name()}
          </option>
        ))}
      </Select>
      <Select
        label={b.theme()}
        value={chosen.theme}
        onChange={(theme) => onChoose({ theme: theme as EmbedOptions["theme"] })}
      >
        {EMBED_THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {THEME_NAMES[theme]()}
          </option>
        ))}
      </Select>
      <Select
        label={l.name()}
        value={language.code}
        onChange={(code) => onLanguage(siteLanguages.find((each) => each.code === code)!)}
      >
        {siteLanguages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        label={b.height()}
        value={chosen.isFixed ? "fixed" : "auto"}
        onChange={(value) => onChoose({ isFixed: value === "fixed" })}
      >
        <option value="auto">{b.height_auto()}</option>
        <option value="fixed">{b.height_fixed()}</option>
      </Select>
    </div>
  );
}
