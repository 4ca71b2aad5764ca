import { isPlan, type OwnHolding, type OwnPlan } from "./ownPlan";

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

/** A plan as the link and the browser's storage hold it: `dollars.class.label` of each holding, joined by `~`. */
export function writeMix(plan: OwnPlan): string {
  return plan.map(({ label, usd, assetClass }) => `${usd}.${assetClass}.${writeLabel(label)}`).join("~");
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
    plan.push({ label, usd: Number(usd), assetClass });
  }
  return isPlan(plan) ? plan : null;
}
