import { useCallback, useMemo, useState } from "react";
import type { Assumptions } from "../../../domain/assumptions";
import type { FigureRef } from "../../../domain/figureRef";
import { outcomeModel } from "../../../domain/outcomeModel";
import type { Payments } from "../../../domain/payments";
import type { MixHistory } from "../../../domain/saverHistory";
import { saverPlan } from "../../../domain/saverPlan";
import type { SaverRef } from "../../../domain/saverRef";
import { saverStudy } from "../../../domain/saverStudy";
import type { SectionProps } from "../SectionProps";
import { SaverCard } from "./SaverCard";
import { SaverCsv } from "./SaverCsv";
import { SaverFan } from "./SaverFan";
import { SaverFields } from "./SaverFields";
import { SaverMethod } from "./SaverMethod";
import { SaverProgress } from "./SaverProgress";
import { SaverTable } from "./SaverTable";
import { SaverWords } from "./SaverWords";
import { useSimulation } from "./useSimulation";

function isSaverRef(figure: FigureRef): figure is SaverRef {
  return figure.kind.startsWith("saver-");
}

type Props = Omit<SectionProps, "onAsk"> & {
  readonly assumptions: Assumptions;
  readonly payments: Payments;
  readonly history: MixHistory | null;
};

/** One saver: what goes in, the simulation, and what came out of it. */
export function SaverPanel({ atlas, outcome, choices, onChange, assumptions, payments, history }: Props) {
  const [asked, setAsked] = useState<SaverRef | null>(null);
  const plan = useMemo(
    () => saverPlan(atlas, outcomeModel(atlas, outcome, assumptions, choices), payments, history),
    [atlas, outcome, assumptions, choices, payments, history],
  );
  const simulation = useSimulation(plan);
  const { study, isNew } = simulation;
  const onAsk = useCallback((figure: FigureRef) => setAsked(isSaverRef(figure) ? figure : null), []);
  const close = useCallback(() => setAsked(null), []);
  return (
    <div className="saver-body">
      <SaverFields plan={plan} choices={choices} onChange={onChange} onAsk={onAsk} />
      <div className="saver-result" aria-busy={simulation.status === "running"}>
        <SaverProgress simulation={simulation} paths={plan.run.paths} />
        {study ? (
          <div
            className={isNew ? "saver-shown" : "saver-shown saver-old"}
            data-part="saver-shown"
            data-new={isNew}
          >
            <SaverFan study={study} onAsk={onAsk} />
            <SaverWords study={study} onAsk={onAsk} />
            <SaverTable study={study} onAsk={onAsk} />
            {isNew && <SaverCsv atlas={atlas} outcome={outcome} study={study} />}
          </div>
        ) : (
          <div className="saver-empty" aria-hidden="true" />
        )}
        <SaverMethod plan={plan} onAsk={onAsk} />
      </div>
      {asked && (
        <SaverCard
          key={JSON.stringify(asked)}
          atlas={atlas}
          study={study ?? saverStudy(plan, [])}
          figure={asked}
          onClose={close}
        />
      )}
    </div>
  );
}
