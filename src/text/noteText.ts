import type { NoteReason } from "../domain/linkFields";
import { d } from "./onDemandMessages";

const SENTENCES: Readonly<Record<NoteReason, () => string>> = {
  "unknown-key": d.note_unknown_key,
  "repeated-key": d.note_repeated_key,
  "newer-version": d.note_newer_version,
  "unknown-value": d.note_unknown_value,
  "unreadable-entry": d.note_unreadable_entry,
  "repeated-entry": d.note_repeated_entry,
  "unknown-entry": d.note_unknown_entry,
  rescaled: d.note_rescaled,
  "nothing-moves": d.note_nothing_moves,
  prorata: d.note_prorata,
  "focus-moved": d.note_focus_moved,
  "no-person": d.note_no_person,
  "too-many": d.note_too_many,
  "too-long": d.note_too_long,
  "no-plan": d.note_no_plan,
  "unreadable-plan": d.note_unreadable_plan,
};

/** Why a part of a link was not used as it was written. */
export function noteText(reason: NoteReason): string {
  return SENTENCES[reason]();
}
