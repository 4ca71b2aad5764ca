import { lazy, memo, Suspense, useState } from "react";
import { Select } from "../../controls/Select";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { change } from "../../state/actions";
import { baseLabel, inAndOut } from "../../text/baseName";
import { m } from "../../text/messages";

const NodeSearch = lazy(() => import("./NodeSearch").then((module) => ({ default: module.NodeSearch })));

const OFFERED = ["401k", "dc", "dc~ira", "us-retirement"];
const SEARCH = "?";

/** Whose money is redirected, in which release, and what that takes in and leaves out. */
export const MoneyChoice = memo(function MoneyChoice({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const [searching, setSearching] = useState(false);
  const { tree, release } = outcome.releaseTree;
  const base = outcome.scenario.base.join("~");
  const offered = OFFERED.filter((ids) => ids.split("~").every((id) => tree.byId.has(id)));
  function labelOf(ids: string) {
    return baseLabel(ids.split("~").map((id) => tree.byId.get(id)!));
  }
  return (
    <section className="money-choice">
      <div className="choice-grid">
        <Select
          label={m.whose_money()}
          value={base}
          onChange={(value) =>
            value === SEARCH ? setSearching(true) : change(atlas, { base: value.split("~") })
          }
        >
          {[...new Set([...offered, base])].map((ids) => (
            <option key={ids} value={ids}>
              {labelOf(ids)}
            </option>
          ))}
          <option value={SEARCH}>{m.whose_money_search()}</option>
        </Select>
        <Select
          label={m.data_release()}
          value={release.id}
          onChange={(value) => change(atlas, { release: value })}
        >
          {[...atlas.releases.values()].map(({ release: { id, label } }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      <p className="note">{inAndOut(outcome)}</p>
      {release.completeness === "partial" && (
        <p className="note warn">{m.release_partial({ note: release.note })}</p>
      )}
      {searching && (
        <Suspense>
          <NodeSearch
            tree={tree}
            release={release.label}
            onPick={(id) => {
              setSearching(false);
              change(atlas, { base: [id] });
            }}
            onClose={() => setSearching(false)}
          />
        </Suspense>
      )}
    </section>
  );
});
