import type { MouseEvent } from "react";

/** Whether a click on a link stays in this tab. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
