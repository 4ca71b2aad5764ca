/** How a dataset failed: it did not arrive, is not what it should be, or disagrees with itself or another. */
export type DatasetFailure = "unreachable" | "not-json" | "wrong-shape" | "wrong-sums";

/** A dataset that cannot be used. `file` is its name for the reader, `detail` for who mends it. */
export class DatasetError extends Error {
  readonly file: string;
  readonly failure: DatasetFailure;
  readonly detail: string;

  constructor(file: string, failure: DatasetFailure, detail: string) {
    super(`${file}: ${failure}: ${detail}`);
    this.name = "DatasetError";
    this.file = file;
    this.failure = failure;
    this.detail = detail;
  }
}
