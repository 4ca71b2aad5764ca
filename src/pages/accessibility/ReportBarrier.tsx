import { useState } from "react";
import { copyText } from "../../export/copyText";
import { siteAddress } from "../../state/pageAddress";
import { a } from "../../text/accessMessages";
import { useTaken } from "../site/UntilTaken";

/** How to report a barrier, and a report to fill in. */
export function ReportBarrier() {
  const [said, setSaid] = useState("");
  const taken = useTaken();
  const copy = () =>
    void copyText(a.report_form({ link: siteAddress() })).then((done) =>
      setSaid(done ? a.report_copied() : a.report_blocked()),
    );
  return (
    <section id="report" tabIndex={-1}>
      <h2>{a.report_heading()}</h2>
      <p className="text">{a.report_text()}</p>
      <p className="text">{a.report_answer()}</p>
      {taken && (
        <p className="check-files">
          <button type="button" className="button" onClick={copy}>
            {a.report_copy()}
          </button>
          <span role="status">{said}</span>
        </p>
      )}
    </section>
  );
}
