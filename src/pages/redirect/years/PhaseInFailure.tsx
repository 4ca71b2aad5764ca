import type { DatasetError, DatasetFailure } from "../../../datasets/DatasetError";
import { m } from "../../../text/messages";
import { p } from "../../../text/phaseInMessages";

const SENTENCES: Readonly<Record<DatasetFailure, (values: { file: string }) => string>> = {
  unreachable: m.failed_unreachable,
  "not-json": m.failed_not_json,
  "wrong-shape": m.failed_wrong_shape,
  "wrong-sums": m.failed_wrong_sums,
};

interface Props {
  readonly error: DatasetError;
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** No yearly payments: which file is wrong and how, and a way on. The rest of the page works without it. */
export function PhaseInFailure({ error, busy, onRetry }: Props) {
  return (
    <div role="alert" className="phase-failed" data-part="phase-error">
      <p className="strong">{p.failed_heading()}</p>
      <p>{SENTENCES[error.failure]({ file: error.file })}</p>
      <button type="button" className="button" disabled={busy} onClick={onRetry}>
        {m.try_again()}
      </button>
      <p className="note">{m.failed_detail({ detail: error.detail })}</p>
    </div>
  );
}
