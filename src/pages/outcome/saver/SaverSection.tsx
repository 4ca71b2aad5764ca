import { useId, useMemo } from "react";
import type { Loading } from "../../../datasets/Loading";
import { usePastReturns } from "../../../datasets/usePastReturns";
import { useAssumptions } from "../../../datasets/useAssumptions";
import { usePayments } from "../../../datasets/usePayments";
import type { Assumptions } from "../../../domain/assumptions";
import type { Payments } from "../../../domain/payments";
import { saverHistory } from "../../../domain/saverHistory";
import { formatCount } from "../../../format/money";
import { locale } from "../../../text/messages";
import { o } from "../../../text/outcomeMessages";
import { s } from "../../../text/saverMessages";
import { FileFailure } from "../../site/FileFailure";
import type { SectionProps } from "../SectionProps";
import { SaverChoices } from "./SaverChoices";
import { SaverPanel } from "./SaverPanel";
import { Glossed } from "../../site/Glossed";
import "./fan.css";
import "./saver.css";

type Known = SectionProps & { readonly assumptions: Assumptions; readonly payments: Payments };

/** What stands where a file is on its way or did not arrive. */
function Missing({ heading, file }: { readonly heading: string; readonly file: Loading }) {
  if (!file.error) return <p className="quiet saver-waiting">{s.loading()}</p>;
  return <FileFailure part="saver-error" heading={heading} query={file} />;
}

/** The same, drawn from months that happened, which are loaded first. */
function FromHistory(props: Known) {
  const { atlas, outcome, choices } = props;
  const past = usePastReturns(atlas);
  const history = useMemo(
    () => past.data && saverHistory(atlas, outcome, past.data, choices),
    [atlas, outcome, past.data, choices],
  );
  if (history === undefined) return <Missing heading={s.past_failed_heading()} file={past} />;
  return history ? <SaverPanel {...props} history={history} /> : <p>{s.no_history()}</p>;
}

function Body(props: SectionProps) {
  const assumptions = useAssumptions(props.atlas);
  const payments = usePayments(props.atlas);
  if (!assumptions.data) return <Missing heading={o.failed_heading()} file={assumptions} />;
  if (!payments.data) return <Missing heading={s.failed_heading()} file={payments} />;
  const known = { ...props, assumptions: assumptions.data, payments: payments.data };
  const isDrawnFromPast = props.choices.tails === "bootstrap";
  return isDrawnFromPast ? <FromHistory {...known} /> : <SaverPanel {...known} history={null} />;
}

/** One saver's balance over the years, before and after the move: a range of simulated futures. */
export function SaverSection(props: SectionProps) {
  const { choices, onChange } = props;
  const heading = useId();
  return (
    <section className="outcome-section saver" aria-labelledby={heading} data-section="saver">
      <div className="saver-head">
        <div>
          <h2 id={heading}>{s.heading()}</h2>
          <p className="quiet">
            <Glossed text={s.deck({ paths: formatCount(choices.paths, locale) })} />
          </p>
        </div>
        <SaverChoices choices={choices} onChange={onChange} />
      </div>
      <Body {...props} />
    </section>
  );
}
