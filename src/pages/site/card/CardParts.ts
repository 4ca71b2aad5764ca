import type { ReactNode } from "react";
import type { Measure } from "../../../charts/shared/measureText";
import type { Source } from "../../../domain/figure";
import type { Part } from "../../../text/parts";

/** What a chart of a card is drawn into. */
export interface CardRoom {
  readonly width: number;
  readonly height: number;
  readonly measure: Measure;
}

/**
 * What the card of a page says and shows. `name`: of the page; `decks`: what stands under the headline, the first that
 * there is room for; `key`: what its marks mean, and the limits. `draw` null: a page of words, set larger.
 */
export interface CardParts {
  readonly name: string;
  readonly headline: readonly Part[];
  readonly decks: readonly [string, ...string[]];
  readonly release: string;
  readonly key: string;
  readonly sources: readonly Source[];
  readonly draw: ((room: CardRoom) => ReactNode) | null;
}
