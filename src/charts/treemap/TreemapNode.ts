/** Money in a tree: leaves have no parts. Before decides the places, after the sizes. */
export interface TreemapNode {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly parts: readonly TreemapNode[];
}
