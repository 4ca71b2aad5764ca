import { useMemo } from "react";
import { useWidth } from "../../../charts/shared/useWidth";
import type { Atlas } from "../../../domain/atlas";
import type { Column } from "../../../domain/compareColumns";
import type { FigureRef } from "../../../domain/figureRef";
import { c } from "../../../text/compareMessages";
import { commonScale } from "./commonScale";
import { ComparedColumn } from "./ComparedColumn";

interface Props {
  readonly atlas: Atlas;
  readonly columns: readonly Column[];
  readonly onAsk: (column: string, figure: FigureRef) => void;
  readonly onSmaller: (column: string, ids: readonly string[]) => void;
  readonly onDone: (message: string, focus: string) => void;
}

const USUAL_WIDTH = 180; // px, until measured
const SHAPE = 0.86; // height to width of a treemap

/** All scenarios in a row, at one scale: the same area for a dollar. Where there is no room, the row scrolls by itself. */
export function ComparedColumns({ atlas, columns, onAsk, onSmaller, onDone }: Props) {
  const { element, width, textScale } = useWidth<HTMLDivElement>(USUAL_WIDTH);
  const rooms = useMemo(
    () =>
      commonScale(
        columns.map(({ outcome }) => outcome.baseTotal),
        { width, height: Math.round(width * SHAPE) },
      ),
    [columns, width],
  );
  const count = columns.filter(({ place }) => place !== null).length;
  return (
    <div className="compare-scroll" role="region" tabIndex={0} aria-label={c.columns()}>
      <ol className="compare-columns">
        {columns.map((column, index) => (
          <ComparedColumn
            key={column.id}
            atlas={atlas}
            column={column}
            count={count}
            room={{ ...rooms[index]!, textScale }}
            measured={index === 0 ? element : undefined}
            onAsk={onAsk}
            onSmaller={onSmaller}
            onDone={onDone}
          />
        ))}
      </ol>
    </div>
  );
}
