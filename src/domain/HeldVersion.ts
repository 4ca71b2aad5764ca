/** A version of the site as a whole: what it is called, the fingerprint of its files, and its newest release of data. */
export interface HeldVersion {
  readonly version: string;
  readonly build: string;
  readonly release: string;
}

/** Why a version could not be kept: its files did not all arrive as they were built, or there was no room for them. */
export interface ArrivalFailure {
  readonly file: string;
  readonly full: boolean;
}

/** What a page says to the worker that keeps the site. */
export type OfflineRequest = "which version" | "take over";
