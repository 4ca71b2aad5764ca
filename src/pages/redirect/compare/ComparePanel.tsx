import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { lazyPart } from "../../site/lazyPart";
import type { Atlas } from "../../../domain/atlas";
import { columnSteps, type Column } from "../../../domain/compareColumns";
import { rowSteps, type ComparedRow } from "../../../domain/compareRows";
import type { FigureRef } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import { OWN, type Scenario } from "../../../domain/scenario";
import { keepPresets } from "../../../state/keptActions";
import { c } from "../../../text/compareMessages";
import { q } from "../../../text/studyMessages";
import { isLarge } from "../isLarge";
import { useInSlices } from "../useInSlices";
import { CompareCard } from "./CompareCard";
import { ComparedColumns } from "./ComparedColumns";
import { CompareTable } from "./CompareTable";
import { KeepForm } from "./KeepForm";
import "./compare.css";

const SmallerList = lazyPart(() => import("../SmallerList"), "SmallerList");

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly settled: Outcome;
}

/** A figure of one column whose source card is open, or holdings of it too small to draw. */
interface Asked {
  readonly column: string;
  readonly figure: FigureRef | null;
  readonly smaller: readonly string[];
}

interface Comparison {
  readonly columns: readonly Column[];
  readonly rows: readonly ComparedRow[];
}

function* comparisonSteps(atlas: Atlas, scenario: Scenario): Generator<void, Comparison> {
  const columns = yield* columnSteps(atlas, scenario);
  return { columns, rows: yield* rowSteps(atlas, columns) };
}

/** The first published proposal that moves money, and the first that moves it to none of the same markets. */
function opposites(atlas: Atlas) {
  const moving = [...atlas.presets.values()].filter(({ to }) => Object.keys(to).length > 0);
  const [first] = moving;
  const second = moving.find(({ to }) => Object.keys(to).every((id) => !(id in first!.to)));
  return first && second ? ([first, second] as const) : null;
}

/** Scenarios kept under a name beside the status quo and the one on screen: as pictures at one scale, and as a table. */
export function ComparePanel({ atlas, outcome, settled }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState("");
  const panel = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | null>(null);
  const steps = useCallback(() => comparisonSteps(atlas, outcome.scenario), [atlas, outcome.scenario]);
  const hasOwn = settled.scenario.kept.some(({ base }) => base[0] === OWN);
  const comparison = useInSlices(steps, isLarge(settled) || hasOwn);
  const pair = useMemo(() => opposites(atlas), [atlas]);
  const { kept } = outcome.scenario;
  useEffect(() => {
    const found = focusNext.current !== null && panel.current?.querySelector<HTMLElement>(focusNext.current);
    if (!found) return;
    found.focus();
    focusNext.current = null;
  });
  /** Says what was done, and where the focus goes once it is drawn. */
  function done(message: string, focus: string) {
    setSaid(message);
    focusNext.current = focus;
  }
  function onAsk(column: string, figure: FigureRef) {
    setAsked({ column, figure, smaller: [] });
  }
  const askedColumn = comparison?.columns.find(({ id }) => id === asked?.column);
  return (
    <div ref={panel} className="compare">
      <p className="note">{c.intro()}</p>
      <KeepForm atlas={atlas} outcome={settled} onDone={done} />
      {kept.length === 0 && pair && (
        <div className="compare-begin">
          <p>{c.begin()}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              keepPresets(
                atlas,
                pair.map(({ id }) => id),
              );
              done(c.kept_two(), '[data-column="kept-1"] h3');
            }}
          >
            {c.begin_presets({ first: pair[0].label, second: pair[1].label })}
          </button>
        </div>
      )}
      <p role="status" className="strong compare-said">
        {said}
      </p>
      {comparison === null && (
        <p role="status" className="note study-waiting">
          {q.loading()}
        </p>
      )}
      {comparison && (
        <ComparedColumns
          atlas={atlas}
          columns={comparison.columns}
          onAsk={onAsk}
          onSmaller={(column, smaller) => setAsked({ column, figure: null, smaller })}
          onDone={done}
        />
      )}
      {comparison && comparison.columns.length > 1 && <CompareTable {...comparison} onAsk={onAsk} />}
      {asked?.figure && askedColumn && (
        <CompareCard
          key={`${asked.column} ${JSON.stringify(asked.figure)}`}
          atlas={atlas}
          column={askedColumn}
          figure={asked.figure}
          onClose={() => setAsked((now) => (now === asked ? null : now))}
        />
      )}
      {asked && asked.smaller.length > 0 && askedColumn && (
        <Suspense>
          <SmallerList
            outcome={askedColumn.outcome}
            ids={asked.smaller}
            onAsk={(figure) => onAsk(asked.column, figure)}
            onClose={() => setAsked((now) => (now === asked ? null : now))}
          />
        </Suspense>
      )}
    </div>
  );
}
