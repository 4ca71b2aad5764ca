import type { TileLook } from "../../charts/shared/TileLook";
import type { TileBox } from "../../charts/treemap/treemapLayout";
import type { Outcome } from "../../domain/outcome";
import { amountInUnit } from "../../text/amount";
import { locale, m } from "../../text/messages";

/** "n smaller": what the tile for leaves too small to draw looks like, as `first` of them, and says; `named`: those it lists. */
export function smallerLook(
  tile: TileBox,
  first: TileLook,
  named: readonly TileLook[],
  outcome: Outcome,
): TileLook {
  const count = tile.joined.length;
  const amount = amountInUnit(tile.value, outcome);
  const list = new Intl.ListFormat(locale).format(named.map(({ words }) => words.shortName));
  const name = m.smaller({ count });
  return {
    ...first,
    words: { name, shortName: name, amount, about: "", share: "", change: "" },
    name: m.smaller_name({ count, amount, list }),
    estimated: false,
  };
}

/** The same of a tile that names all that lie in it. */
export function smallerTile(tile: TileBox, looks: ReadonlyMap<string, TileLook>, outcome: Outcome): TileLook {
  const inside = tile.joined.map(({ id }) => looks.get(id)!);
  return smallerLook(tile, inside[0]!, inside, outcome);
}
