import { h } from "../../../text/helpMessages";

const NAMES: Readonly<Record<string, () => string>> = {
  Enter: h.key_enter,
  " ": h.key_space,
  Escape: h.key_escape,
  Backspace: h.key_backspace,
  Home: h.key_home,
  End: h.key_end,
  PageUp: h.key_page_up,
  PageDown: h.key_page_down,
  Control: h.key_control,
  Shift: h.key_shift,
  ArrowLeft: h.key_arrows,
  ArrowRight: h.key_arrows,
  ArrowUp: h.key_arrows,
  ArrowDown: h.key_arrows,
};

/** What is written on a key, by the name that a browser gives it. */
export function keyName(key: string): string {
  return NAMES[key]?.() ?? key;
}
