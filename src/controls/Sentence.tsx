import type { FigureRef } from "../domain/figureRef";
import type { Part } from "../text/parts";
import { Figure } from "./Figure";

interface Props {
  readonly parts: readonly Part[];
  readonly onAsk: (figure: FigureRef) => void;
  readonly className?: string;
}

/** A sentence whose numbers can be asked. */
export function Sentence({ parts, onAsk, className = "" }: Props) {
  return parts.map((part, index) =>
    typeof part === "string" ? (
      part
    ) : (
      <Figure
        key={index}
        value={part.value}
        unit={part.unit}
        figure={part.ref}
        onAsk={onAsk}
        className={className}
      >
        {part.text}
      </Figure>
    ),
  );
}
