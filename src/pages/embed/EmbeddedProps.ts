import type { Atlas } from "../../domain/atlas";
import type { EmbedOptions } from "../../state/embedOptions";

/** What every embedded chart is drawn from. */
export interface EmbeddedProps {
  readonly atlas: Atlas;
  readonly options: EmbedOptions;
}
