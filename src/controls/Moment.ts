/** A moment that a time slider stops at. */
export interface Moment {
  readonly id: string;
  readonly label: string;
  readonly spoken: string;
}
