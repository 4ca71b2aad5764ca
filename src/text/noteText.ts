import type { NoteReason } from "../domain/linkFields";
import { m } from "./messages";

const SENTENCES: Readonly<Record<NoteReason, () => string>> = {
  "unknown-key": m.note_unknown_key,
  "repeated-key": m.note_repeated_key,
  "newer-version": m.note_newer_version,
  "unknown-value": m.note_unknown_value,
  "unreadable-entry": m.note_unreadable_entry,
  "repeated-entry": m.note_repeated_entry,
  "unknown-entry": m.note_unknown_entry,
  rescaled: m.note_rescaled,
  "nothing-moves": m.note_nothing_moves,
  prorata: m.note_prorata,
  "focus-moved": m.note_focus_moved,
  "no-person": m.note_no_person,
};

/** Why a part of a link was not used as it was written. */
export function noteText(reason: NoteReason): string {
  return SENTENCES[reason]();
}
