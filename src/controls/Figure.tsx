import { memo } from "react";
import type { DataUnit, FigureRef } from "../domain/figureRef";

interface Props {
  readonly value: number;
  readonly unit: DataUnit;
  readonly figure: FigureRef;
  readonly onAsk: (figure: FigureRef) => void;
  readonly className?: string;
  readonly children: string;
}

/** A number that can be asked where it comes from. `value` is raw, in `unit`. */
export const Figure = memo(function Figure({ value, unit, figure, onAsk, className = "", children }: Props) {
  return (
    <button
      type="button"
      className={`figure ${className}`}
      data-value={value}
      data-unit={unit}
      aria-haspopup="dialog"
      onClick={() => onAsk(figure)}
    >
      {children}
    </button>
  );
});
