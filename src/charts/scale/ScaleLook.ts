/** How a square or bar looks and what is said of it; money in millions of US dollars. `ground`: what a hatch lies on. */
export interface ScaleLook {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly fill: string;
  readonly edge: string;
  readonly estimated: boolean;
  readonly nested: NestedLook | null;
}

/** A part drawn inside a square; its words are drawn where they fit. */
export interface NestedLook {
  readonly fill: string;
  readonly words: readonly string[];
}
