import type { MoneyUnit } from "../domain/figureRef";
import { t } from "../text/fileMessages";
import type { Column } from "./FileTable";

/** A column of whole amounts. Its key ends in `usd_millions`, of an own plan in `usd`: scenario contract, section 1. */
export function moneyColumn(
  name: string | null,
  label: (values: { unit: string }) => string,
  kind: MoneyUnit,
): Column {
  const unit = kind === "usd" ? "usd" : "usd_millions";
  const said = kind === "usd" ? t.unit_usd() : t.unit_usd_millions();
  return { key: name === null ? unit : `${name}_${unit}`, label: label({ unit: said }), kind };
}
