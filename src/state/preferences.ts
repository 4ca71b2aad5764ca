import { create } from "zustand";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "nestshift-theme";

function readTheme(): Theme {
  try {
    const kept = window.localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === kept) ?? "system";
  } catch {
    return "system";
  }
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
  try {
    window.localStorage.setItem(KEY, theme);
  } catch {
    // Storage off: the choice lasts until the page is left.
  }
}
