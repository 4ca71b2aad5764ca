import type { Loading } from "../../datasets/Loading";
import { m } from "../../text/messages";
import { failureText } from "./failureText";

interface Props {
  readonly part: string;
  readonly heading: string;
  /** What failed to load. */
  readonly query: Loading;
}

/** A part of a page without its figures: which file is wrong and how, and a way on. The rest of the page works without it. */
export function FileFailure({ part, heading, query: { error, isFetching, refetch } }: Props) {
  if (!error) return null;
  return (
    <div role="alert" className="file-failed" data-part={part}>
      <p className="strong">{heading}</p>
      <p>{failureText(error)}</p>
      <button type="button" className="button" disabled={isFetching} onClick={() => void refetch()}>
        {m.try_again()}
      </button>
      <p className="note">{m.failed_detail({ detail: error.detail })}</p>
    </div>
  );
}
