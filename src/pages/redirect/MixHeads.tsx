import { memo, useDeferredValue } from "react";
import { GroupHeads, type GroupHead } from "../../charts/treemap/GroupHeads";
import type { GroupBox, TreemapInput } from "../../charts/treemap/treemapLayout";
import type { TreemapActions } from "../../charts/treemap/useTileHandlers";
import { isExact } from "../../domain/figure";
import type { Outcome } from "../../domain/outcome";
import { formatChartShare } from "../../format/share";
import { amountInUnit } from "../../text/amount";
import { locale, m } from "../../text/messages";

interface Heads {
  readonly outcome: Outcome;
  readonly parts: TreemapInput["root"]["parts"];
  readonly show: "before" | "after";
  readonly boxes: readonly GroupBox[];
  readonly room: { readonly width: number; readonly textScale: number };
  readonly actions: TreemapActions;
}

function groupHeads({ outcome, parts, show }: Heads): readonly GroupHead[] {
  return parts.flatMap(({ id }) => {
    const group = outcome.groups.get(id);
    if (!group) return [];
    const node = outcome.releaseTree.tree.byId.get(id)!;
    const amount = amountInUnit(group[show], outcome);
    const share = formatChartShare((10_000 * group[show]) / outcome.baseTotal, locale);
    const said = isExact(node.basis) || group[show] === 0 ? amount : m.about_amount({ amount });
    return [{ id, label: node.shortLabel, amount: said, share, money: outcome.money, ...group }];
  });
}

const Drawn = memo(function Drawn({ heads }: { heads: Heads }) {
  const { boxes, room, actions } = heads;
  const { width, textScale } = room;
  return (
    <GroupHeads
      heads={groupHeads(heads)}
      boxes={boxes}
      width={width}
      textScale={textScale}
      actions={actions}
    />
  );
});

/** The names of the groups of a mix above its treemap. In a drag they follow as soon as there is time. */
export function MixHeads({ now, dragging }: { now: Heads; dragging: boolean }) {
  const later = useDeferredValue(now);
  return <Drawn heads={dragging ? later : now} />;
}
