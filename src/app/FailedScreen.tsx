import type { DatasetError } from "../datasets/DatasetError";
import { m } from "../text/messages";
import { sentences } from "../text/sentences";
import { CopyAddress } from "./CopyAddress";
import { failureText } from "../pages/site/failureText";
import { GreyTiles } from "./GreyTiles";

interface Props {
  readonly error: DatasetError;
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** No figures: which file is wrong and how, that nothing is lost, and a way on. */
export function FailedScreen({ error, busy, onRetry }: Props) {
  return (
    <main className="screen" role="alert" data-part="data-error">
      <GreyTiles />
      <h1>{m.failed_heading()}</h1>
      <p>{sentences([failureText(error), m.failed_safe()])}</p>
      <p className="screen-ways">
        <button type="button" className="button primary" disabled={busy} onClick={onRetry}>
          {m.try_again()}
        </button>
        <CopyAddress />
      </p>
      <p className="note">{m.failed_detail({ detail: error.detail })}</p>
    </main>
  );
}
