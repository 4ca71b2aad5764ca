import { Icon } from "../../../controls/Icon";
import { downloadText } from "../../../export/downloadText";
import { planFile } from "../../../export/planFile";
import { o } from "../../../text/ownMessages";
import { templatePlan } from "./templatePlan";

/** A file to fill in: the columns, and a line of each kind of class. */
export function TemplateButton() {
  return (
    <button
      type="button"
      className="button"
      onClick={() => downloadText("nestshift-plan.csv", "text/csv", planFile(templatePlan(), "csv"))}
    >
      <Icon name="download" /> {o.template()}
    </button>
  );
}
