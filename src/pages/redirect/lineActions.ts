import type { LineActions } from "../../controls/ShareLine";
import type { Atlas } from "../../domain/atlas";
import {
  cancelDrag,
  dragShare,
  dragTotal,
  release,
  setLine,
  toggleLock,
  TOTAL_LINE,
  typeLine,
} from "../../state/actions";
import { ask } from "../../state/asked";

/** What the lines do, for one set of data. */
export function lineActions(atlas: Atlas): LineActions {
  return {
    onDrag: (line, wish) => (line === TOTAL_LINE ? dragTotal(atlas, wish) : dragShare(atlas, line, wish)),
    onRelease: () => release(atlas),
    onCancel: cancelDrag,
    onSet: (line, points) => setLine(atlas, line, points),
    onType: (line, text) => typeLine(atlas, line, text),
    onLock: (line) => toggleLock(atlas, line),
    onAsk: ask,
  };
}
