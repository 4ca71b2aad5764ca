import { useId, type ReactNode } from "react";
import { barsLayout } from "../bars/barsLayout";
import { movedFill } from "../shared/tileFill";
import { Tooltip } from "../shared/Tooltip";
import { useMarks } from "../shared/useMarks";
import type { ScaleLook } from "./ScaleLook";
import type { ScaleMark } from "./scaleLayout";
import { ChartHelp } from "../shared/ChartHelp";

const HEIGHT = 20; // px of a track

function percent(share: number): string {
  return `${share * 100}%`;
}

/** What would move as shares of the track, one after the other. */
function strips({ hatched, value }: ScaleMark, length: number) {
  let from = 0;
  return hatched.map((part) => {
    const share = (length * part.value) / value;
    from += share;
    return { id: part.id, from: from - share, share };
  });
}

/** The bar of an amount with what would move hatched at its beginning; both at the scale of all bars. */
function Track({ mark, look, length }: { mark: ScaleMark; look: ScaleLook; length: number }) {
  const moved = strips(mark, length);
  const isOver = moved.some(({ from, share }) => from + share > length);
  return (
    <svg className="scale-track" width="100%" height={HEIGHT} aria-hidden="true">
      <rect
        className="scale-edge"
        width={percent(length)}
        height={HEIGHT}
        fill={look.fill}
        stroke={look.edge}
      />
      {look.estimated && (
        <line className="scale-estimated" x2={percent(length)} y1={HEIGHT - 3} y2={HEIGHT - 3} />
      )}
      {moved.map(({ id, from, share }) => (
        <rect key={id} x={percent(from)} width={percent(share)} height={HEIGHT} fill={movedFill(id)} />
      ))}
      {isOver && <rect className="scale-edge over" width={percent(length)} height={HEIGHT} fill="none" />}
    </svg>
  );
}

interface Props {
  readonly scaleMarks: readonly ScaleMark[];
  readonly looks: ReadonlyMap<string, ScaleLook>;
  readonly name: string;
  readonly about?: string;
  readonly help: string;
  readonly onAsk: (id: string) => void;
  readonly hintOf: (id: string) => ReactNode;
}

/** The same amounts as bars at one scale, each with its lines beside its name. Up and down move. */
export function ScaleBars({ scaleMarks, looks, name, about, help, onAsk, hintOf }: Props) {
  const helpId = useId();
  const ids = scaleMarks.map(({ id }) => id);
  // The whole of what would move counts for the scale too: it can be more than the market.
  const inside = (mark: ScaleMark) => mark.hatched.reduce((all, { value }) => all + value, 0);
  const lengths = barsLayout(
    scaleMarks.map((mark) => ({ id: mark.id, before: mark.value, after: inside(mark) })),
  );
  function beside(id: string, key: string) {
    const at = ids.indexOf(id);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[key];
    return to === undefined ? null : ids[Math.max(0, Math.min(ids.length - 1, to))]!;
  }
  const { root, marks, onBlur, hint, keep, leave, close } = useMarks<HTMLUListElement>({
    attribute: "data-node",
    ids,
    beside,
    onAsk,
  });
  return (
    <div className="relative" onBlur={onBlur}>
      <ul ref={root} className="scale-bars" aria-label={name} aria-describedby={helpId}>
        {scaleMarks.map((mark, index) => {
          const look = looks.get(mark.id)!;
          return (
            <li key={mark.id}>
              <button
                type="button"
                className="scale-bar"
                aria-label={look.name}
                data-value={look.value}
                data-unit="usdMillions"
                {...marks(mark.id)}
              >
                <span className="scale-bar-name">{mark.words.name}</span>
                <Track mark={mark} look={look} length={lengths[index]!.before} />
                <span className="scale-bar-lines">
                  {mark.words.lines.map(({ text, tone }) => (
                    <span key={text} className={`scale-${tone}`}>
                      {text}
                    </span>
                  ))}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <ChartHelp id={helpId} about={about} help={help} />
      {hint && looks.has(hint.id) && (
        <Tooltip anchor={hint.anchor} onClose={close} onPointerEnter={keep} onPointerLeave={leave}>
          {hintOf(hint.id)}
        </Tooltip>
      )}
    </div>
  );
}
