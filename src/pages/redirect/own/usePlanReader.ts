import { useState } from "react";
import type { PlanDraft } from "../../../datasets/PlanDraft";
import { MOST_BYTES, planText, type Encoding, type FileRefusal } from "../../../datasets/planText";
import { readPlan } from "../../../datasets/readPlan";
import type { Atlas } from "../../../domain/atlas";
import { inSlices } from "../../../state/inSlices";

/** What was read last. `file`: its name where it was opened and is too long to be mended here. */
export interface PlanReading {
  readonly text: string;
  readonly encoding: Encoding;
  readonly draft: PlanDraft | null;
  readonly refused: FileRefusal | "unreadable" | null;
  readonly file: string | null;
}

const NOTHING: PlanReading = { text: "", encoding: "utf-8", draft: null, refused: null, file: null };

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Reads what was pasted or opened, in slices, and holds what came of it. */
export function usePlanReader(atlas: Atlas) {
  const [reading, setReading] = useState<PlanReading>(NOTHING);
  const [busy, setBusy] = useState(false);

  async function read(text: string, total: number | null, more: Partial<PlanReading> = {}) {
    if (text.length > MOST_BYTES) return setReading({ ...NOTHING, refused: "too-big" });
    if (text.trim() === "") return setReading({ ...NOTHING, refused: "empty" });
    setBusy(true);
    const draft = await inSlices(readPlan(text, atlas.classes, total));
    setReading({ ...NOTHING, ...more, text, draft });
    setBusy(false);
  }

  /** Opens a file; gives its text, null where it cannot be read. A file that is too big is not even loaded. */
  async function open(file: File, total: number | null, isLong: (text: string) => boolean) {
    const refuse = (refused: PlanReading["refused"]) => {
      setReading({ ...NOTHING, refused });
      return null;
    };
    if (file.size > MOST_BYTES) return refuse("too-big");
    const bytes = await bytesOf(file);
    if (!bytes) return refuse("unreadable");
    const found = planText(bytes);
    if ("refused" in found) return refuse(found.refused);
    const { text, encoding } = found;
    await read(text, total, { encoding, file: isLong(text) ? file.name : null });
    return text;
  }

  return { reading, busy, read, open };
}
