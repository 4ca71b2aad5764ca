import type { ReactNode } from "react";
import { classFill, movedFill } from "../shared/tileFill";
import type { RouteBar } from "./routeLayout";

const HEIGHT = 22; // px of a bar
const ROOM = 40; // px of a row: the bar, and the line that leads to the next one
const INSET = 3; // px from the edge of a bar to the dotted line of an estimate

/** What a stage is called, its amounts, and whether they are estimated. */
export interface RouteWords {
  readonly label: string;
  readonly amount: ReactNode;
  readonly estimated: boolean;
}

interface Props {
  readonly bars: readonly RouteBar[];
  readonly words: ReadonlyMap<string, RouteWords>;
  readonly name: string;
}

function percent(share: number): string {
  return `${share * 100}%`;
}

function Bar({ bar, estimated, isLast }: { bar: RouteBar; estimated: boolean; isLast: boolean }) {
  const { length, kept, parts } = bar;
  return (
    <svg className="route-bar" width="100%" height={isLast ? HEIGHT : ROOM} aria-hidden="true">
      <rect className="route-rest" width={percent(length)} height={HEIGHT} />
      {parts.length === 0 && <rect width={percent(kept)} height={HEIGHT} fill={classFill("target-date")} />}
      {parts.map((part) => (
        <rect
          key={part.id}
          x={percent(part.from)}
          width={percent(part.length)}
          height={HEIGHT}
          fill={movedFill(part.id)}
        />
      ))}
      <rect className="route-edge" width={percent(length)} height={HEIGHT} />
      {estimated && (
        <line className="route-estimated" x2={percent(length)} y1={HEIGHT - INSET} y2={HEIGHT - INSET} />
      )}
      {!isLast && (
        <>
          <line className="route-guide" x1="0.5" x2="0.5" y1={HEIGHT} y2={ROOM} />
          <line className="route-guide" x1={percent(kept)} x2={percent(kept)} y1={HEIGHT} y2={ROOM} />
        </>
      )}
    </svg>
  );
}

/** A chain as bars at one scale, each the part of the one above that goes on; the last is what moves. */
export function Route({ bars, words, name }: Props) {
  return (
    <ol className="route-chain" aria-label={name}>
      {bars.map((bar, index) => {
        const { label, amount, estimated } = words.get(bar.id)!;
        return (
          <li key={bar.id} className="route-stage" data-stage={bar.id}>
            <span className="route-label">{label}</span>
            <Bar bar={bar} estimated={estimated} isLast={index === bars.length - 1} />
            <span className="route-amount">{amount}</span>
          </li>
        );
      })}
    </ol>
  );
}
