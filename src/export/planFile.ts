import type { OwnPlan } from "../domain/ownPlan";
import { csvText } from "./csvText";

const HEADER = ["label", "amount_usd", "class"];

function planCsv(plan: OwnPlan): string {
  const rows = plan.map(({ label, usd, assetClass }) => [label, usd, assetClass]);
  return csvText([], HEADER, rows);
}

function planJson(plan: OwnPlan): string {
  const holdings = plan.map(({ label, usd, assetClass }) => ({ label, amount_usd: usd, class: assetClass }));
  return `${JSON.stringify({ unitUsd: 1, holdings }, null, 1)}\n`;
}

/** A plan as a file: whole dollars and the id of each class. Opened again, it is the same plan. */
export function planFile(plan: OwnPlan, form: "csv" | "json"): string {
  return form === "csv" ? planCsv(plan) : planJson(plan);
}
