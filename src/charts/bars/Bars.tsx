import { useId, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from "react";
import type { Show } from "../../domain/scenario";
import { d } from "../../text/onDemandMessages";
import { Levels, type Level } from "../shared/Levels";
import { measureText } from "../shared/measureText";
import { sourceKey } from "../shared/sourceKey";
import type { TileLook } from "../shared/TileLook";
import { Tooltip } from "../shared/Tooltip";
import { useHint } from "../shared/useHint";
import { barsLayout, type BarLength } from "./barsLayout";
import { ChartHelp } from "../shared/ChartHelp";

interface Props {
  readonly ids: readonly string[];
  readonly looks: ReadonlyMap<string, TileLook>;
  readonly show: Show;
  readonly longest?: number;
  readonly name: string;
  readonly about?: ReactNode;
  readonly levelsOf: (id: string) => readonly Level[];
  readonly onAsk: (id: string) => void;
  readonly hintOf: (id: string) => ReactNode;
}

const HEIGHT = 20; // px of a track
const AMOUNT = { size: 0.8125, weight: 600, gap: 0.75, least: 5 } as const; // rem

function percent(share: number): string {
  return `${share * 100}%`;
}

/** The track of a bar: what is there after, the outline of what was there before, or both; then the amount. */
function Track({ look, before, after, show }: { look: TileLook; before: number; after: number; show: Show }) {
  const edge = look.estimated ? "bar estimated" : "bar";
  const half = HEIGHT / 2;
  return (
    <svg className="bar-track" width="100%" height={HEIGHT} aria-hidden="true">
      {show === "before" && (
        <rect className={edge} width={percent(before)} height={HEIGHT} fill={look.fill} />
      )}
      {show === "after" && <rect className="bar-before" width={percent(before)} height={HEIGHT} />}
      {show === "after" && <rect className={edge} width={percent(after)} height={HEIGHT} fill={look.fill} />}
      {show === "both" && <rect className="bar-before" width={percent(before)} height={half - 1} />}
      {show === "both" && (
        <rect className={edge} y={half + 1} width={percent(after)} height={half - 1} fill={look.fill} />
      )}
      <text
        className="bar-amount"
        x={percent(show === "before" ? before : Math.max(before, after))}
        dx={8}
        y={half}
        dy="0.36em"
      >
        {look.words.amount}
      </text>
    </svg>
  );
}

/** The mix as bars at one scale. One tab stop; up and down move, Enter or i shows the source. */
export function Bars({ ids, looks, show, longest, name, about, levelsOf, onAsk, hintOf }: Props) {
  const [active, setActive] = useState<string | null>(null);
  const { hint, open, keep, leave, close } = useHint();
  const help = useId();
  const lengths = barsLayout(
    ids.map((id) => ({ id, before: looks.get(id)!.before, after: looks.get(id)!.after })),
    longest,
  );
  // What the longest amount takes beside the longest bar.
  const amounts = ids.map((id) => measureText(looks.get(id)!.words.amount, AMOUNT.size, AMOUNT.weight));
  const room = Math.max(AMOUNT.least, AMOUNT.gap + Math.max(0, ...amounts));
  const stop = active !== null && ids.includes(active) ? active : ids[0];

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>, index: number) {
    const last = lengths.length - 1;
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: last }[event.key];
    if (event.key === sourceKey) onAsk(lengths[index]!.id);
    else if (to === undefined) return;
    else {
      const list = event.currentTarget.closest(".bars")!;
      list.querySelectorAll<HTMLButtonElement>("[data-node]")[Math.max(0, Math.min(last, to))]!.focus();
    }
    event.preventDefault();
  }

  function drawRow({ id, before, after }: BarLength) {
    const look = looks.get(id)!;
    return (
      <div key={id} role="listitem">
        <button
          type="button"
          className="bar-row"
          tabIndex={id === stop ? 0 : -1}
          aria-label={look.name}
          data-node={id}
          data-value={look.after}
          data-before={look.before}
          data-unit={look.money}
          onClick={() => onAsk(id)}
          onKeyDown={(event) => onKeyDown(event, ids.indexOf(id))}
          onFocus={(event) => {
            setActive(id);
            if (event.currentTarget.matches(":focus-visible")) open(id, event.currentTarget);
          }}
          onBlur={leave}
          onPointerEnter={(event) => event.pointerType === "mouse" && open(id, event.currentTarget)}
        >
          <span className={look.plate ? "font-semibold" : ""}>{look.words.shortName}</span>
          <Track look={look} before={before} after={after} show={show} />
        </button>
      </div>
    );
  }

  return (
    <div className="relative" onPointerLeave={leave}>
      <div
        role="list"
        className="bars"
        aria-label={name}
        aria-describedby={help}
        style={{ "--amount": `${room.toFixed(2)}rem` } as CSSProperties}
      >
        <Levels as="div" items={lengths} levelsOf={({ id }) => levelsOf(id)} draw={drawRow} />
      </div>
      <ChartHelp id={help} about={about} help={d.bars_help()} />
      {hint && looks.has(hint.id) && (
        <Tooltip anchor={hint.anchor} onClose={close} onPointerEnter={keep} onPointerLeave={leave}>
          {hintOf(hint.id)}
        </Tooltip>
      )}
    </div>
  );
}
