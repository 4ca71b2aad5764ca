import type { ReactNode } from "react";
import { d } from "../../text/onDemandMessages";
import { sourceKey } from "./sourceKey";

interface Props {
  readonly label: string;
  readonly lines: readonly string[];
  readonly onAsk: () => void;
  readonly onZoom: (() => void) | null;
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}

/** What a tooltip says of a mark, and its ways on: its source, and its inside. */
export function HintCard({ label, lines, onAsk, onZoom, more, children }: Props) {
  return (
    <>
      <div role="tooltip">
        <p className="font-semibold">{label}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {children}
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="button" className="button small" onClick={onAsk}>
          {d.source_and_range()} <kbd aria-hidden="true">{sourceKey}</kbd>
        </button>
        {onZoom && (
          <button type="button" className="button small" onClick={onZoom}>
            {d.zoom_in()}
          </button>
        )}
        {more}
      </div>
    </>
  );
}
