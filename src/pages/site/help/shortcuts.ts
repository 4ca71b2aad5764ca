import { sourceKey } from "../../../charts/shared/sourceKey";
import { h } from "../../../text/helpMessages";
import { helpKey, searchKey } from "../isSingleKey";

/** A key by the name that a browser gives it (`KeyboardEvent.key`); keys in one list are pressed together. */
type Keys = readonly string[];

/** What a shortcut does, and the keys that do it, any of them. */
export interface Shortcut {
  readonly what: string;
  readonly keys: readonly Keys[];
}

/** Shortcuts that work at one place, which has the focus where it is a part of a page. */
export interface ShortcutGroup {
  readonly where: string;
  readonly shortcuts: readonly Shortcut[];
}

const ARROWS: readonly Keys[] = [["ArrowLeft"], ["ArrowRight"], ["ArrowUp"], ["ArrowDown"]];
const ENDS: readonly Keys[] = [["Home"], ["End"]];
const LEAPS: readonly Keys[] = [["PageUp"], ["PageDown"]];

/** Every keyboard shortcut of the site. A test compares the keys with those that the source handles. */
export const shortcuts: readonly ShortcutGroup[] = [
  {
    where: h.keys_everywhere(),
    shortcuts: [
      { what: h.keys_help(), keys: [[helpKey]] },
      { what: h.keys_undo(), keys: [["Control", "z"]] },
      {
        what: h.keys_redo(),
        keys: [
          ["Control", "Shift", "z"],
          ["Control", "y"],
        ],
      },
      { what: h.keys_close(), keys: [["Escape"]] },
    ],
  },
  { where: h.keys_find(), shortcuts: [{ what: h.keys_search(), keys: [[searchKey]] }] },
  {
    where: h.keys_chart(),
    shortcuts: [
      { what: h.keys_move(), keys: ARROWS },
      { what: h.keys_ends(), keys: ENDS },
      { what: h.keys_open(), keys: [["Enter"], [" "]] },
      { what: h.keys_up(), keys: [["Escape"], ["Backspace"]] },
      { what: h.keys_source(), keys: [[sourceKey]] },
    ],
  },
  {
    where: h.keys_cursor(),
    shortcuts: [
      { what: h.keys_step(), keys: ARROWS },
      { what: h.keys_leap(), keys: LEAPS },
      { what: h.keys_limits(), keys: ENDS },
      { what: h.keys_source(), keys: [[sourceKey]] },
    ],
  },
  {
    where: h.keys_slider(),
    shortcuts: [
      { what: h.keys_step(), keys: ARROWS },
      { what: h.keys_leap(), keys: LEAPS },
      { what: h.keys_limits(), keys: ENDS },
    ],
  },
  {
    where: h.keys_field(),
    shortcuts: [
      { what: h.keys_take(), keys: [["Enter"]] },
      { what: h.keys_give_up(), keys: [["Escape"]] },
    ],
  },
];
