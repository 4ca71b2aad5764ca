import type { Atlas } from "../../domain/atlas";
import type { FigureRef } from "../../domain/figureRef";
import type { ModelChoices } from "../../domain/modelChoices";
import type { Outcome } from "../../domain/outcome";

/**
 * What every section of the Outcome page is drawn from. `onChange` changes choices: `settled` false during a gesture.
 * A section shows the source cards of its own kinds of figures; others go to `onAsk`.
 */
export interface SectionProps {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly choices: ModelChoices;
  readonly onChange: (patch: Partial<ModelChoices>, settled?: boolean) => void;
  readonly onAsk: (figure: FigureRef) => void;
}
