import type { FunctionComponent } from "react";
import type { FigureRef } from "../domain/figureRef";
import type { Part } from "../text/parts";
import { Figure } from "./Figure";

interface Props {
  readonly parts: readonly Part[];
  readonly onAsk: (figure: FigureRef) => void;
  readonly className?: string;
  /** How what stands between the numbers is drawn, where not as plain text. */
  readonly Words?: FunctionComponent<{ text: string }>;
}

/** The marks at the head of a text that must not stand alone at the head of a line. */
function leadingMarks(part: Part | undefined): string {
  return typeof part === "string" ? (/^[.,;:)]+/.exec(part)?.[0] ?? "") : "";
}

/** A sentence whose numbers can be asked. */
export function Sentence({ parts, onAsk, className = "", Words }: Props) {
  return parts.map((part, index) => {
    if (typeof part === "string") {
      const text = typeof parts[index - 1] === "object" ? part.slice(leadingMarks(part).length) : part;
      return Words ? <Words key={index} text={text} /> : text;
    }
    return (
      <span key={index} className="whitespace-nowrap">
        <Figure value={part.value} unit={part.unit} figure={part.ref} onAsk={onAsk} className={className}>
          {part.text}
        </Figure>
        {leadingMarks(parts[index + 1])}
      </span>
    );
  });
}
