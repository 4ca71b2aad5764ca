import type { PlanDraft } from "../../../datasets/PlanDraft";
import { d } from "../../../text/onDemandMessages";
import { o } from "../../../text/ownMessages";
import { faultText, placeText } from "./faultText";

/** What is not right yet, line by line: where, what, and what is expected. */
export function PlanFaults({ draft }: { draft: PlanDraft }) {
  const { faults, moreFaults, kind } = draft;
  const lines = faults.filter(({ line }) => line !== null).length + moreFaults;
  return (
    <div className="plan-faults" role="alert" data-part="plan-faults">
      <p className="strong">{lines > 0 ? o.faults({ count: lines }) : o.faults_whole()}</p>
      <ul>
        {faults.map((fault, index) => (
          <li key={index} data-line={fault.line} data-column={fault.column} data-reason={fault.reason}>
            <strong>{placeText(fault, kind)}</strong>
            {d.colon()}
            {faultText(fault)}
          </li>
        ))}
      </ul>
      {moreFaults > 0 && <p>{o.more_faults({ count: moreFaults })}</p>}
    </div>
  );
}
