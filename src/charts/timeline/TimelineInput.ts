/** A mark of a lane. `time` in decimal years, `size` 1 to 3, `text` the label that it gets where there is room. */
export interface TimelineItem {
  readonly id: string;
  readonly lane: string;
  readonly time: number;
  readonly size: 1 | 2 | 3;
  readonly scheduled: boolean;
  readonly text: string;
}

/** A line under the lanes: points in decimal years and any unit, all above 0. `joined`: whether a line may join them. */
export interface TimelineLine {
  readonly id: string;
  readonly joined: boolean;
  readonly points: readonly { readonly time: number; readonly value: number }[];
}

/** What a timeline shows, in its own units. `turn`: the year from which on time is drawn wider. */
export interface TimelineInput {
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
  readonly items: readonly TimelineItem[];
  readonly lines: readonly TimelineLine[];
  readonly linesName: string;
  readonly first: number;
  readonly turn: number;
  readonly last: number;
  readonly monthText: (year: number, month: number) => string;
  readonly valueText: (value: number) => string;
}
