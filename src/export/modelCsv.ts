import type { Atlas } from "../domain/atlas";
import { explainModel, type ModelView } from "../domain/explainModel";
import { TERMS } from "../domain/liquidity";
import type { ModelRef } from "../domain/modelRef";
import { modelTitle } from "../text/modelTitle";
import { o } from "../text/outcomeMessages";
import { tableCsv } from "./tableCsv";

const HEADER = ["figure", "side", "what", "basis", "unit", "low", "value", "high"];
const SIDES = ["before", "after"] as const;
const KINDS = ["mix-fee", "mix-fee-usd", "mix-return", "mix-swing", "saver-first", "saver-lost"] as const;

/** The results of the Outcome page as CSV: one row for each figure and side, plain unrounded numbers. */
export function modelCsv(atlas: Atlas, view: ModelView, link: string): string {
  const refs = [
    ...KINDS.flatMap((kind) => SIDES.map((at): ModelRef => ({ kind, at }))),
    ...TERMS.flatMap((id) => SIDES.map((at): ModelRef => ({ kind: "sellable", id, at }))),
  ];
  const explained = refs.map((ref) => ({ ref, explanation: explainModel(atlas, view, ref) }));
  const rows = explained.map(({ ref, explanation }) => {
    const { value, low, high, unit, basis } = explanation;
    const figure = "id" in ref ? `${ref.kind}-${ref.id}` : ref.kind;
    const side = "at" in ref ? ref.at : "";
    return [figure, side, modelTitle(ref, explanation), basis, unit, low ?? "", value, high ?? ""];
  });
  const sources = explained.flatMap(({ explanation }) => explanation.sources);
  return tableCsv(atlas, view.outcome, { title: o.risk_title(), header: HEADER, rows, sources }, link);
}
