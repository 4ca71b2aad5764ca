import type { RefObject } from "react";
import { Sentence } from "../../../controls/Sentence";
import type { Atlas } from "../../../domain/atlas";
import type { Column } from "../../../domain/compareColumns";
import type { FigureRef } from "../../../domain/figureRef";
import type { Outcome } from "../../../domain/outcome";
import { formatShare } from "../../../format/share";
import { money, moneyBy } from "../../../text/amount";
import { baseLabel } from "../../../text/baseName";
import { c } from "../../../text/compareMessages";
import { columnName } from "../../../text/comparedText";
import { locale } from "../../../text/messages";
import { fill, type Part } from "../../../text/parts";
import { ColumnActions } from "./ColumnActions";
import { ColumnTreemap } from "./ColumnTreemap";

interface Props {
  readonly atlas: Atlas;
  readonly column: Column;
  readonly count: number;
  readonly room: { readonly width: number; readonly height: number; readonly textScale: number };
  readonly measured: RefObject<HTMLDivElement | null> | undefined;
  readonly onAsk: (column: string, figure: FigureRef) => void;
  readonly onSmaller: (column: string, ids: readonly string[]) => void;
  readonly onDone: (message: string, focus: string) => void;
}

function baseParts({ baseTotal, baseBasis, roots, releaseTree, money: unit }: Outcome): readonly Part[] {
  const amount: Part = {
    text: moneyBy(baseTotal, baseBasis, unit),
    value: baseTotal,
    unit,
    ref: { kind: "base" },
  };
  return fill(c.column_release, { base: baseLabel(roots), amount, release: releaseTree.release.label });
}

function movedParts({ moved, movedBp, money: unit }: Outcome): readonly Part[] {
  if (moved === 0) return [c.column_nothing()];
  const share: Part = {
    text: formatShare(movedBp, locale),
    value: movedBp,
    unit: "bp",
    ref: { kind: "moved-share" },
  };
  const amount: Part = { text: money(moved, unit), value: moved, unit, ref: { kind: "moved" } };
  return fill(c.column_moves, { share, amount });
}

/** One scenario among others: its name, its mix after the move, what moves, and what can be done with it. */
export function ComparedColumn(props: Props) {
  const { atlas, column, count, room, measured, onAsk, onSmaller, onDone } = props;
  const { id, outcome, onScreen, place } = column;
  const ask = (figure: FigureRef) => onAsk(id, figure);
  const name = columnName(column);
  const marked = onScreen && (place !== null || outcome.moved === 0);
  return (
    <li className="compare-column" data-column={id}>
      <h3 tabIndex={-1}>
        <bdi>{name}</bdi> {marked && <span className="badge">{c.is_on_screen()}</span>}
      </h3>
      <p className="note">
        <Sentence parts={baseParts(outcome)} onAsk={ask} />
      </p>
      <div ref={measured} className="compare-picture">
        <ColumnTreemap
          atlas={atlas}
          column={column}
          room={room}
          onAsk={ask}
          onSmaller={(ids) => onSmaller(id, ids)}
        />
      </div>
      <p className="compare-moves">
        <Sentence parts={movedParts(outcome)} onAsk={ask} />
      </p>
      <div className="compare-actions">
        {place !== null && (
          <ColumnActions
            atlas={atlas}
            name={name}
            place={place}
            count={count}
            onScreen={onScreen}
            onDone={onDone}
          />
        )}
      </div>
    </li>
  );
}
