import type { ReactNode } from "react";
import type { FallsBoxes } from "./fallsLayout";

/** A bar with what stands at its end: a number that can be asked, or why there is none. */
export interface FallBar {
  readonly id: string;
  /** Whose bar it is: the class of its paint. */
  readonly kind: string;
  readonly name: string;
  readonly value: ReactNode;
}

/** Bars that belong together, under a name. */
export interface FallGroup {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly bars: readonly FallBar[];
}

interface Props {
  readonly boxes: FallsBoxes;
  readonly groups: readonly FallGroup[];
  readonly name: string;
  /** Numbers of the axis; null for bars in several columns, whose lengths are still of one scale. */
  readonly tickText: ((pct: number) => string) | null;
}

const HEIGHT = 14; // px of a bar

function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}

/** What happened in crises, as bars on one scale. Each number can be asked; the picture says nothing that they do not. */
export function Falls({ boxes, groups, name, tickText }: Props) {
  return (
    <div className="falls">
      <ul className="falls-groups" aria-label={name}>
        {groups.map((group) => (
          <li key={group.id} className="falls-group" data-group={group.id}>
            <p className="falls-name">
              <strong>{group.name}</strong> <span className="quiet">{group.note}</span>
            </p>
            <div className="falls-bars">
              {group.bars.map(({ id, kind, name: whose, value }) => {
                const bar = boxes.bars.get(id);
                return (
                  <div key={id} className="falls-bar" data-bar={id}>
                    <span className="falls-whose">{whose}</span>
                    <svg className="falls-track" width="100%" height={HEIGHT} aria-hidden="true">
                      {bar && (
                        <rect
                          className={`falls-fill falls-${kind}`}
                          x={percent(bar.start)}
                          width={percent(bar.length)}
                          height={HEIGHT}
                        />
                      )}
                      <line
                        className="falls-zero"
                        x1={percent(boxes.zero)}
                        x2={percent(boxes.zero)}
                        y2={HEIGHT}
                      />
                    </svg>
                    <span className="falls-value">{value}</span>
                  </div>
                );
              })}
            </div>
          </li>
        ))}
      </ul>
      {tickText && (
        <div className="falls-axis" aria-hidden="true">
          <span />
          <div className="falls-ticks">
            {boxes.ticks.map(({ value, at }) => (
              <span key={value} style={{ left: percent(at) }}>
                {tickText(value)}
              </span>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
