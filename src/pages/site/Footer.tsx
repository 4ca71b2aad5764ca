import type { ReactNode } from "react";
import { Select } from "../../controls/Select";
import { chooseTheme, THEMES, usePreferences, type Theme } from "../../state/preferences";
import { m } from "../../text/messages";

/** What holds for every page, the theme, and what else belongs below all. */
export function Footer({ children }: { children: ReactNode }) {
  const theme = usePreferences((state) => state.theme);
  const names: Readonly<Record<Theme, () => string>> = {
    system: m.theme_system,
    light: m.theme_light,
    dark: m.theme_dark,
  };
  return (
    <footer className="site-footer">
      <p>
        {m.footer_advice()} {m.footer_rounded()}
      </p>
      <Select inline label={m.footer_theme()} value={theme} onChange={(value) => chooseTheme(value as Theme)}>
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
