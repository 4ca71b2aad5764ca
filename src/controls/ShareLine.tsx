import { memo, useState, type ReactNode } from "react";
import type { FigureRef, MoneyUnit } from "../domain/figureRef";
import { formatField, formatShare } from "../format/share";
import { locale, m } from "../text/messages";
import { moneyInControl, spokenLine } from "../text/amount";
import { Figure } from "./Figure";
import { Icon } from "./Icon";
import { NumberField } from "./NumberField";
import { ShareSlider, type SliderActions } from "./ShareSlider";
import { Track } from "./Track";

/**
 * What a line of sliders shows. `points`, `room`, `usual` in basis points; `dollars` in the unit `money`; `writtenPoints` and
 * `writtenDollars`: the same as field and amount say them, where these come a moment after the thumb; `paint` null: the total,
 * which has no lock; `edge` the colour of the thumb.
 */
export interface LineState {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly points: number;
  readonly dollars: number;
  readonly writtenPoints?: number;
  readonly writtenDollars?: number;
  readonly room: number;
  readonly usual: number;
  readonly money: MoneyUnit;
  readonly figure: FigureRef;
  readonly paint: string | null;
  readonly edge: string;
  readonly locked: boolean;
  readonly lockable?: boolean;
  readonly moved: boolean;
  readonly open: boolean;
  readonly note: ReactNode;
}

/** What can be done to a line, besides dragging it. */
export interface LineActions extends SliderActions {
  readonly onSet: (line: string, points: number) => void;
  readonly onType: (line: string, text: string) => void;
  readonly onLock: (line: string) => void;
  readonly onAsk: (figure: FigureRef) => void;
}

const STEP = 10; // basis points: minus and plus
const WHOLE = 10_000;
const NEARLY = 0.8; // of a track, from where its extension is offered
const TICKS = [100, 500, 1000];
const TICKS_OF_TOTAL = [...TICKS, 2000];
const TICKS_EXTENDED = [1000, 2500, 5000, 7500];

interface StepperProps {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  readonly moved: boolean;
  readonly actions: LineActions;
}

const Stepper = memo(function Stepper({ id, name, points, moved, actions }: StepperProps) {
  return (
    <span className={moved ? "stepper moved" : "stepper"}>
      <button
        type="button"
        aria-label={m.line_minus({ label: name })}
        onClick={() => actions.onSet(id, points - STEP)}
      >
        <Icon name="minus" />
      </button>
      <NumberField
        label={m.line_field({ label: name })}
        text={formatField(points, locale)}
        onCommit={(text) => actions.onType(id, text)}
      />
      <button
        type="button"
        aria-label={m.line_plus({ label: name })}
        onClick={() => actions.onSet(id, points + STEP)}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
});

function shareAt(points: number): string {
  return formatShare(points, locale);
}

function Lock({ line, onLock }: { line: LineState; onLock: LineActions["onLock"] }) {
  return (
    <button
      type="button"
      className="lock"
      aria-label={m.line_lock({ label: line.name })}
      aria-pressed={line.locked}
      disabled={line.lockable === false}
      onClick={() => onLock(line.id)}
    >
      <Icon name={line.locked ? "locked" : "unlocked"} filled={line.locked} />
    </button>
  );
}

function sameLine(
  one: { line: LineState; actions: LineActions },
  other: { line: LineState; actions: LineActions },
) {
  const keys = Object.keys(one.line) as (keyof LineState)[];
  return (
    one.actions === other.actions &&
    keys.every((key) => (key === "figure" ? true : Object.is(one.line[key], other.line[key])))
  );
}

/** A line: name, stepper, lock, slider and dollars. At zero it is one row; it opens on release. */
export const ShareLine = memo(function ShareLine({
  line,
  actions,
}: {
  line: LineState;
  actions: LineActions;
}) {
  const [extended, setExtended] = useState(false);
  const { id, name, label, points, room, usual, dollars, figure, paint, open, note } = line;
  const { writtenDollars = dollars, writtenPoints = points } = line;
  const isTotal = paint === null;
  const max = extended || points > usual ? WHOLE : usual;
  const fill = paint ?? "var(--ink)";
  return (
    <div
      className={`line ${open ? "line-open" : "line-shut"} ${isTotal ? "line-total isolate" : ""}`}
      data-line={id}
      data-moved={line.moved || undefined}
    >
      <span className="line-name">
        {!isTotal && (
          <svg className="swatch" width="14" height="14" aria-hidden="true">
            <rect width="14" height="14" rx="2" fill={fill} />
          </svg>
        )}
        <span className="line-label">{label}</span>
        {line.moved && <span className="line-moved">{m.line_moved()}</span>}
      </span>
      <Stepper id={id} name={name} points={writtenPoints} moved={line.moved} actions={actions} />
      {!isTotal && <Lock line={line} onLock={actions.onLock} />}
      <span className="line-track" style={{ "--thumb-edge": line.edge } as object}>
        <Track
          points={points}
          max={max}
          ticks={max === WHOLE ? TICKS_EXTENDED : isTotal ? TICKS_OF_TOTAL : TICKS}
          paint={fill}
          {...(isTotal ? { labels: shareAt } : {})}
        />
        <ShareSlider
          line={id}
          label={name}
          points={points}
          room={room}
          max={max}
          spoken={spokenLine(points, dollars, line.money)}
          actions={actions}
        />
      </span>
      {open && (
        <span className="line-end">
          <Figure value={writtenDollars} unit={line.money} figure={figure} onAsk={actions.onAsk}>
            {moneyInControl(writtenDollars, line.money)}
          </Figure>
          {max < WHOLE && (isTotal || points > NEARLY * max) && (
            <button
              type="button"
              className="extend"
              aria-label={m.line_extend_name({ label: name, share: formatShare(WHOLE, locale) })}
              onClick={() => setExtended(true)}
            >
              {m.line_extend({ share: formatShare(WHOLE, locale) })}
            </button>
          )}
        </span>
      )}
      {note}
    </div>
  );
}, sameLine);
