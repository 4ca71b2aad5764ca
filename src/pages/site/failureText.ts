import type { DatasetError, DatasetFailure } from "../../datasets/DatasetError";
import { m } from "../../text/messages";

const SENTENCES: Readonly<Record<DatasetFailure, (values: { file: string }) => string>> = {
  unreachable: m.failed_unreachable,
  "not-json": m.failed_not_json,
  "wrong-shape": m.failed_wrong_shape,
  "wrong-sums": m.failed_wrong_sums,
};

/** What is wrong with which file, in words. */
export function failureText({ failure, file }: DatasetError): string {
  return SENTENCES[failure]({ file });
}
