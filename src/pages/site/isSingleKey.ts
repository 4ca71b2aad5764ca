/** The key that opens the search, and the one that shows all shortcuts. */
export const searchKey = "/";
export const helpKey = "?";

const TYPED_IN =
  "input:not([type=range],[type=radio],[type=checkbox]),textarea,select,[role=combobox],[contenteditable]";

/** Whether a key was pressed alone, not while typing, and single keys are not switched off (WCAG 2.1.4). */
export function isSingleKey(event: KeyboardEvent, key: string): boolean {
  const { target } = event;
  return (
    event.key === key &&
    !(event.ctrlKey || event.metaKey || event.altKey) &&
    !(target instanceof HTMLElement && target.matches(TYPED_IN)) &&
    document.documentElement.dataset.keys !== "off"
  );
}
