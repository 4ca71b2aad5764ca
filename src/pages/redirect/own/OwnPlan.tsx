import { useState } from "react";
import { Dialog } from "../../../controls/Dialog";
import type { Atlas } from "../../../domain/atlas";
import type { Outcome } from "../../../domain/outcome";
import type { OwnPlan as Plan } from "../../../domain/ownPlan";
import { openPlan } from "../../../state/planActions";
import { useScenarioStore } from "../../../state/scenarioStore";
import { o } from "../../../text/ownMessages";
import "./own.css";
import { PlanForm } from "./PlanForm";
import { PlanKept } from "./PlanKept";
import { PlanOnScreen } from "./PlanOnScreen";

interface Props {
  readonly atlas: Atlas;
  readonly outcome: Outcome;
  readonly onClose: () => void;
}

/** Somebody's own plan as the base: the one on screen, the one kept here, or another that is pasted or opened. */
export function OwnPlan({ atlas, outcome, onClose }: Props) {
  const own = useScenarioStore((state) => state.own);
  const [unkept, setUnkept] = useState(false);
  const shown = outcome.money === "usd" ? own : null;
  async function use(plan: Plan) {
    if (await openPlan(atlas, plan)) onClose();
    // The dialog stays and says that the browser keeps nothing.
    else setUnkept(true);
  }
  return (
    <Dialog title={o.title()} onClose={onClose} wide>
      {unkept && (
        <p role="alert" className="warn" data-part="plan-unkept">
          {o.not_kept()}
        </p>
      )}
      {shown ? (
        <>
          <PlanOnScreen key={String(unkept)} atlas={atlas} plan={shown.plan} onForgot={onClose} />
          <h3>{o.another()}</h3>
        </>
      ) : (
        <PlanKept atlas={atlas} onUse={(plan) => void use(plan)} />
      )}
      <PlanForm atlas={atlas} onUse={(plan) => void use(plan)} />
    </Dialog>
  );
}
