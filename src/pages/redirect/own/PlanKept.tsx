import { useEffect, useState } from "react";
import type { Atlas } from "../../../domain/atlas";
import type { OwnPlan } from "../../../domain/ownPlan";
import { keptPlan } from "../../../state/planActions";
import { money } from "../../../text/amount";
import { o } from "../../../text/ownMessages";

/** The plan of an earlier visit, where this browser keeps one, to be used again. */
export function PlanKept({ atlas, onUse }: { atlas: Atlas; onUse: (plan: OwnPlan) => void }) {
  const [plan, setPlan] = useState<OwnPlan | null>(null);
  useEffect(() => {
    let gone = false;
    void keptPlan(atlas).then((found) => gone || setPlan(found));
    return () => {
      gone = true;
    };
  }, [atlas]);
  if (!plan) return null;
  const amount = money(
    plan.reduce((all, { usd }) => all + usd, 0),
    "usd",
  );
  return (
    <section className="plan-on-screen" data-part="kept-plan">
      <p>{o.kept_found({ count: plan.length, amount })}</p>
      <button type="button" className="button primary" onClick={() => onUse(plan)}>
        {o.use_kept()}
      </button>
    </section>
  );
}
