import { memo } from "react";
import type { Atlas } from "../../../domain/atlas";
import type { FigureRef, SweptMeasure } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import { TOTAL } from "../../../domain/scenario";
import { SWEEP_END } from "../../../domain/setSwept";
import { shareOfLine, type Sweep, type SweepStep } from "../../../domain/sweep";
import { sweptUnit, sweptValue } from "../../../domain/sweptValue";
import { formatShare } from "../../../format/share";
import { baseInSentence } from "../../../text/baseName";
import { locale, m } from "../../../text/messages";
import { refusalText } from "../../../text/refusalText";
import { w } from "../../../text/sweepMessages";
import { sweptText } from "../../../text/sweptText";
import { familyName } from "../../../text/familyName";
import { measureName } from "./sweepMultiples";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly sweep: Sweep;
  readonly onAsk: (figure: FigureRef) => void;
}

interface Column {
  readonly measure: SweptMeasure;
  readonly id: string;
}

function columnsOf({ scenario, reached, families }: Sweep): readonly Column[] {
  return scenario.measures.flatMap((measure) =>
    (measure === "classes" ? families : reached).map((id) => ({ measure, id })),
  );
}

/** One figure; the raw value stands at the cell, the button in it opens its source. */
function Cell({
  atlas,
  sweep,
  step,
  column,
  onAsk,
}: Omit<Props, "outcome"> & { step: SweepStep; column: Column }) {
  const { measure, id } = column;
  const value = sweptValue(atlas, sweep, step, measure, id);
  if (value === null) return <td className="quiet">{w.unknown_cell()}</td>;
  return (
    <td data-value={value} data-unit={sweptUnit(measure, atlas)} data-column={`${measure}.${id}`}>
      <button
        type="button"
        className="figure"
        aria-haspopup="dialog"
        onClick={() => onAsk({ kind: "sweep", id, measure, at: step.points })}
      >
        {sweptText(value, measure, atlas.money)}
      </button>
    </td>
  );
}

/** Why a step stands where it stands, or nothing. */
function noteOf(atlas: Atlas, { line, scenario }: Sweep, { refusal, to }: SweepStep): string {
  if (refusal === null) return "";
  const label = line === TOTAL ? m.total_redirected() : atlas.destinations.get(line)!.label;
  return refusalText(refusal, label, shareOfLine({ ...scenario, to }, line));
}

/** The name of a destination or a family. */
function lineName(atlas: Atlas, { measure, id }: Column): string {
  return measure === "classes" ? familyName(id) : atlas.destinations.get(id)!.shortLabel;
}

/** Every step of the sweep with all values of the chosen measures. */
export const SweepTable = memo(function SweepTable(props: Props) {
  const { atlas, outcome, sweep } = props;
  const columns = columnsOf(sweep);
  const noted = sweep.steps.some(({ refusal }) => refusal !== null);
  const line = sweep.line === TOTAL ? m.total_redirected() : atlas.destinations.get(sweep.line)!.label;
  const spans = sweep.scenario.measures.map((measure) => ({
    measure,
    count: columns.filter((column) => column.measure === measure).length,
  }));
  return (
    <div className="table-scroll sweep-table" tabIndex={0} role="region" aria-label={w.table_region()}>
      <table aria-label={w.table_name()}>
        <caption>
          {w.table_caption({
            line,
            end: formatShare(SWEEP_END, locale),
            base: baseInSentence(outcome.roots),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {w.table_share()}
            </th>
            <th scope="col" rowSpan={2}>
              {w.table_moved()}
            </th>
            {spans.map(({ measure, count }) => (
              <th key={measure} scope="colgroup" colSpan={count}>
                {measureName(measure)}
              </th>
            ))}
            {noted && (
              <th scope="col" rowSpan={2} className="sweep-why">
                {w.table_note()}
              </th>
            )}
          </tr>
          <tr>
            {columns.map((column) => (
              <th key={`${column.measure} ${column.id}`} scope="col">
                {lineName(atlas, column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sweep.steps.map((step) => (
            <tr key={step.points} data-step={step.points}>
              <th scope="row" data-value={step.points} data-unit="bp">
                {formatShare(step.points, locale)}
              </th>
              <Cell {...props} step={step} column={{ measure: "moved", id: sweep.line }} />
              {columns.map((column) => (
                <Cell key={`${column.measure} ${column.id}`} {...props} step={step} column={column} />
              ))}
              {noted && <td className="sweep-why">{noteOf(atlas, sweep, step)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
