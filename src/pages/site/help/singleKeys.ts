import { keptFlag } from "../../../state/keptFlag";

const off = keptFlag("single-keys-off");

/** Whether shortcuts of a single key work on the whole page: they do until a person switches them off. */
export const singleKeys = {
  areOn: () => document.documentElement.dataset.keys !== "off",
  choose(on: boolean) {
    off.write(!on);
    if (on) delete document.documentElement.dataset.keys;
    else document.documentElement.dataset.keys = "off";
  },
  /** Brings back what was chosen on another visit. */
  restore() {
    if (off.read()) document.documentElement.dataset.keys = "off";
  },
};
