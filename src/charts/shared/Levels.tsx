import type { ReactNode } from "react";

/** A group that an item lies in. `label` null: it holds all that is shown, and is no level to who listens. */
export interface Level {
  readonly id: string;
  readonly label: string | null;
}

interface Props<Item> {
  readonly items: readonly Item[];
  /** The groups of an item, the outermost first. */
  readonly levelsOf: (item: Item) => readonly Level[];
  readonly as: "g" | "div";
  readonly draw: (item: Item) => ReactNode;
  readonly depth?: number;
}

/**
 * The items of a list, nested as their groups are: `draw` gives a list item. Each keeps its element through a zoom, since
 * groups without a label have elements too.
 */
export function Levels<Item extends { readonly id: string }>(props: Props<Item>) {
  const { items, levelsOf, as: Part, draw, depth = 0 } = props;
  const parts = new Map<string, Item[]>();
  for (const item of items) {
    const { id } = levelsOf(item)[depth] ?? item;
    const found = parts.get(id);
    if (found) found.push(item);
    else parts.set(id, [item]);
  }
  return [...parts].map(([id, within]) => {
    const level = levelsOf(within[0]!)[depth];
    if (!level) return draw(within[0]!);
    const [item, list] = level.label === null ? [] : ["listitem", "list"];
    return (
      <Part key={id} role={item}>
        <Part role={list} aria-label={level.label ?? undefined}>
          <Levels {...props} items={within} depth={depth + 1} />
        </Part>
      </Part>
    );
  });
}
