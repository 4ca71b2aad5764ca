import { useState } from "react";
import type { Atlas } from "../../../domain/atlas";
import type { OwnPlan } from "../../../domain/ownPlan";
import { downloadText } from "../../../export/downloadText";
import { planFile } from "../../../export/planFile";
import { carryInLink, fitsLink, forgetPlan, isKept, openPlan } from "../../../state/planActions";
import { useScenarioStore } from "../../../state/scenarioStore";
import { money } from "../../../text/amount";
import { o } from "../../../text/ownMessages";

interface Props {
  readonly atlas: Atlas;
  readonly plan: OwnPlan;
  readonly onForgot: () => void;
}

const TYPES = { csv: "text/csv", json: "application/json" } as const;

/** The plan on screen: whether it is kept, whether the link carries it, and its files. */
export function PlanOnScreen({ atlas, plan, onForgot }: Props) {
  const carried = useScenarioStore((state) => state.scenario.mix !== null);
  const [kept, setKept] = useState(() => isKept(plan));
  const [refused, setRefused] = useState(false);
  const fits = carried || fitsLink(plan);
  const save = (form: "csv" | "json") =>
    downloadText(`nestshift-plan.${form}`, TYPES[form], planFile(plan, form));
  async function keep() {
    const done = await openPlan(atlas, plan);
    setKept(done);
    setRefused(!done);
  }
  return (
    <section className="plan-on-screen" data-part="own-plan">
      <p className="strong">
        {o.used({
          count: plan.length,
          amount: money(
            plan.reduce((all, { usd }) => all + usd, 0),
            "usd",
          ),
        })}
      </p>
      <p>{kept ? o.kept_here() : refused ? o.not_kept() : o.from_link()}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={carried}
          disabled={!fits}
          onChange={(event) => carryInLink(atlas, plan, event.target.checked)}
        />
        {o.in_link()}
      </label>
      <p className="note">{fits ? o.in_link_note() : o.no_room()}</p>
      <p className="plan-ways">
        {!kept && (
          <button type="button" className="button" onClick={() => void keep()}>
            {o.keep_here()}
          </button>
        )}
        <button type="button" className="button" onClick={() => save("csv")}>
          {o.save_csv()}
        </button>
        <button type="button" className="button" onClick={() => save("json")}>
          {o.save_json()}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            forgetPlan(atlas);
            onForgot();
          }}
        >
          {o.forget()}
        </button>
      </p>
    </section>
  );
}
