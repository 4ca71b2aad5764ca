import type { Source } from "../domain/figure";
import type { Release } from "../domain/market";

/** What every file carries of itself. `about`: base, release, what it is compared with, a line each. */
export interface FileFacts {
  readonly title: string;
  readonly about: readonly string[];
  readonly release: Pick<Release, "id" | "label" | "asOf" | "published">;
  readonly link: string;
  readonly sources: readonly Source[];
  readonly advice: string;
}
