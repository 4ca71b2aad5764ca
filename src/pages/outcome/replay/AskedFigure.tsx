import { Figure } from "../../../controls/Figure";
import type { FigureRef } from "../../../domain/figureRef";
import type { FigurePart } from "../../../text/parts";

interface Props {
  readonly part: FigurePart | null;
  readonly none: string;
  readonly onAsk: (figure: FigureRef) => void;
}

/** A figure that can be asked, or why there is none. */
export function AskedFigure({ part, none, onAsk }: Props) {
  if (!part) return <span className="quiet">{none}</span>;
  return (
    <Figure value={part.value} unit={part.unit} figure={part.ref} onAsk={onAsk}>
      {part.text}
    </Figure>
  );
}
