import type { DatasetError } from "../datasets/DatasetError";
import { m } from "../text/messages";
import { d } from "../text/onDemandMessages";
import { failureText } from "../pages/site/failureText";

/** The newest figures are broken, so those of the last visit are shown; said, with a way on. */
export function KeptNotice({ failure, onRetry }: { failure: DatasetError; onRetry: () => void }) {
  return (
    <div className="notice" role="alert" data-part="data-kept">
      <p>
        {failureText(failure)} {d.failed_kept()}
      </p>
      <button type="button" className="button small" onClick={onRetry}>
        {m.try_again()}
      </button>
    </div>
  );
}
