import type { ReactNode } from "react";
import { Select } from "../../controls/Select";
import { chooseTheme, THEMES, usePreferences, type Theme } from "../../state/preferences";
import { sentences } from "../../text/sentences";
import { th } from "../../text/themeMessages";

/** What holds for every page, the theme, and what else belongs below all. */
export function Footer({ children }: { children: ReactNode }) {
  const theme = usePreferences((state) => state.theme);
  const names: Readonly<Record<Theme, () => string>> = {
    system: th.theme_system,
    light: th.theme_light,
    dark: th.theme_dark,
    contrast: th.contrast,
  };
  return (
    <footer className="site-footer isolate">
      <p>{sentences([th.footer_advice(), th.footer_rounded()])}</p>
      <Select
        inline
        label={th.footer_theme()}
        value={theme}
        onChange={(value) => chooseTheme(value as Theme)}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {names[name]()}
          </option>
        ))}
      </Select>
      {children}
    </footer>
  );
}
