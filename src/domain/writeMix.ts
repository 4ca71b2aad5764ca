import { atOnce } from "./atOnce";
import { isHolding, isPlan, type OwnHolding, type OwnPlan } from "./ownPlan";

const ENTRY = /^(\d{1,13})\.([a-z0-9-]+)\.(.+)$/;

/** Letters, digits and hyphens as they are, a space as `_`, all else as `.` and its bytes: no program changes these on the way. */
function writeLabel(label: string): string {
  return encodeURIComponent(label)
    .replace(/[!'()*~._]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "_")
    .replaceAll("%", ".");
}

function readLabel(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("_", "%20").replaceAll(".", "%"));
  } catch {
    return null;
  }
}

const written = new WeakMap<OwnPlan, string>();

/**
 * Writes a plan as the link and the browser's storage hold it: `dollars.class.label` of each holding, joined by `~`. A
 * step for each holding; a plan that was written once is written.
 */
export function* mixSteps(plan: OwnPlan): Generator<void, string> {
  const known = written.get(plan);
  if (known !== undefined) return known;
  const entries: string[] = [];
  for (const { label, usd, assetClass } of plan) {
    entries.push(`${usd}.${assetClass}.${writeLabel(label)}`);
    yield;
  }
  const text = entries.join("~");
  written.set(plan, text);
  return text;
}

/** The same at once. */
export function writeMix(plan: OwnPlan): string {
  return atOnce(mixSteps(plan));
}

/** Reads such a text, a step for each holding; `classes`: those that are known. Null where any part is not what it should be. */
export function* readMix(
  text: string,
  classes: ReadonlyMap<string, unknown>,
): Generator<void, OwnPlan | null> {
  const plan: OwnHolding[] = [];
  for (const raw of text.split("~")) {
    yield;
    const [, usd, assetClass = "", name = ""] = ENTRY.exec(raw) ?? [];
    const label = readLabel(name);
    if (label === null || !classes.has(assetClass)) return null;
    const holding = { label, usd: Number(usd), assetClass };
    if (!isHolding(holding)) return null;
    plan.push(holding);
  }
  return isPlan(plan) ? plan : null;
}
