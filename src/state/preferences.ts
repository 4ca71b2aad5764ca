import { create } from "zustand";
import { keptText } from "./keptText";

/** The themes that an embed can ask for. */
export const EMBED_THEMES = ["system", "light", "dark"] as const;
export const THEMES = [...EMBED_THEMES, "contrast"] as const;
export type Theme = (typeof THEMES)[number];

const kept = keptText("theme");

function readTheme(): Theme {
  const name = kept.read();
  return THEMES.find((theme) => theme === name) ?? "system";
}

/** What belongs to the person and not to the scenario: never in a link. */
export const usePreferences = create<{ readonly theme: Theme }>()(() => ({ theme: "system" }));

/** Shows a theme and does not keep it. */
export function showTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  usePreferences.setState({ theme });
}

/** Shows the theme that was kept, if storage is to be had. */
export function restoreTheme(): void {
  showTheme(readTheme());
}

/** Chooses a theme and keeps it. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  kept.write(theme);
}
