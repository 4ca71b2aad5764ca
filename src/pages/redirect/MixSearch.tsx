import { Dialog } from "../../controls/Dialog";
import { SearchBox } from "../../controls/SearchBox";
import { isWithin } from "../../domain/assetTree";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { OWN, REDIRECTED, redirectedId } from "../../domain/scenario";
import { zoom } from "../../state/actions";
import { baseLabel } from "../../text/baseName";
import { money } from "../../text/amount";
import { m } from "../../text/messages";
import { d } from "../../text/onDemandMessages";
import { synonymsOf } from "../../text/synonymsOf";
import { findableNodes } from "../site/findableNodes";
import { focusNode } from "../site/focusNode";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly onClose: () => void;
}

/** Finds a part of the mix or a destination, zooms there and puts the focus on it. */
export function MixSearch({ atlas, outcome, onClose }: Props) {
  const { tree } = outcome.releaseTree;
  const held =
    outcome.money === "usd"
      ? findableNodes(tree, outcome.money, OWN).slice(1)
      : findableNodes(tree).filter(({ id }) => isWithin(tree, id, outcome.scenario.base));
  const destinations = [...atlas.destinations.values()].map(({ id, label, shortLabel }) => ({
    id: redirectedId(id),
    label,
    where: m.redirected_group(),
    amount: money(outcome.inflow[id] ?? 0, outcome.money),
    words: `${label} ${shortLabel} ${synonymsOf(id)}`,
  }));
  function pick(id: string) {
    onClose();
    const destination = destinations.find((found) => found.id === id);
    if (destination && !outcome.rowById.has(id))
      return requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`.lines [aria-label="${destination.label}"]`)?.focus(),
      );
    zoom(atlas, destination ? REDIRECTED : id);
    focusNode(id);
  }
  return (
    <Dialog title={d.find_title()} onClose={onClose}>
      <p className="note">{d.find_hint({ base: baseLabel(outcome.roots) })}</p>
      <SearchBox
        label={d.find_label()}
        empty={d.search_empty()}
        items={[...destinations, ...held]}
        onPick={pick}
      />
    </Dialog>
  );
}
