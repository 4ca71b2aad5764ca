import type { DatasetError, DatasetFailure } from "../../datasets/DatasetError";
import { h } from "../../text/historyMessages";
import { m } from "../../text/messages";

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

/** No history: which file is wrong and how, and a way on. The rest of the page works without it. */
export function HistoryFailure({ error, busy, onRetry }: Props) {
  return (
    <div role="alert" className="history-failed" data-part="history-error">
      <p className="strong">{h.failed_heading()}</p>
      <p>{SENTENCES[error.failure]({ file: error.file })}</p>
      <button type="button" className="button" disabled={busy} onClick={onRetry}>
        {m.try_again()}
      </button>
      <p className="note">{m.failed_detail({ detail: error.detail })}</p>
    </div>
  );
}
