import type { HistoryBreak } from "../domain/historyBreaks";
import { h } from "./historyMessages";
import { periodName } from "./periodName";

/** A break with all its reasons, each after the release that it is about. */
export function breakText({ at, whys }: HistoryBreak): string {
  return `${periodName(at)}. ${whys.map((each) => h.break_why(each)).join(" ")}`;
}
