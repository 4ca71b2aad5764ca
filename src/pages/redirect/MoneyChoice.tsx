import { memo, Suspense, useState } from "react";
import { lazyPart } from "../site/lazyPart";
import { Select } from "../../controls/Select";
import type { Atlas } from "../../domain/atlas";
import type { Outcome } from "../../domain/outcome";
import { change } from "../../state/actions";
import { baseLabel, inAndOut } from "../../text/baseName";
import { m } from "../../text/messages";
import { Glossed } from "../site/Glossed";

const NodeSearch = lazyPart(() => import("./NodeSearch"), "NodeSearch");

const OwnPlan = lazyPart(() => import("./own/OwnPlan"), "OwnPlan");

const OFFERED = ["401k", "dc", "dc~ira", "us-retirement"];
const SEARCH = "?";
const PLAN = "!";

/** Whose money is redirected, in which release, and what that takes in and leaves out. */
export const MoneyChoice = memo(function MoneyChoice({ atlas, outcome }: { atlas: Atlas; outcome: Outcome }) {
  const [opened, setOpened] = useState("");
  const close = () => setOpened("");
  const { tree, release } = outcome.releaseTree;
  const base = outcome.scenario.base.join("~");
  const offered = OFFERED.filter((ids) => ids.split("~").every((id) => tree.byId.has(id)));
  function labelOf(ids: string) {
    return baseLabel(ids.split("~").map((id) => tree.byId.get(id)!));
  }
  return (
    <section className="money-choice isolate">
      <div className="choice-grid">
        <Select
          label={m.whose_money()}
          value={base}
          onChange={(value) =>
            value === SEARCH || value === PLAN ? setOpened(value) : change(atlas, { base: value.split("~") })
          }
        >
          {[...new Set([...offered, base])].map((ids) => (
            <option key={ids} value={ids}>
              {labelOf(ids)}
            </option>
          ))}
          <option value={SEARCH}>{m.whose_money_search()}</option>
          <option value={PLAN}>{m.own_open()}</option>
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
      <p className="note">
        <Glossed text={inAndOut(outcome)} />
      </p>
      {release.completeness === "partial" && (
        <p className="note warn">{m.release_partial({ note: release.note })}</p>
      )}
      {opened && (
        <Suspense>
          {opened === PLAN ? (
            <OwnPlan atlas={atlas} outcome={outcome} onClose={close} />
          ) : (
            <NodeSearch
              tree={tree}
              money={outcome.money}
              release={release.label}
              onPick={(id) => {
                close();
                change(atlas, { base: [id] });
              }}
              onClose={close}
            />
          )}
        </Suspense>
      )}
    </section>
  );
});
