/** Returns of one instrument, month by month without gaps: 0.01 is 1 %. `from`: its first month, see monthNumber. */
export interface ReturnSeries {
  readonly id: string;
  readonly label: string;
  readonly instrument: string;
  readonly assetClass: string;
  /** Listed shares that stand for a private class. */
  readonly proxy: boolean;
  readonly note?: string | undefined;
  readonly sources: readonly string[];
  readonly from: number;
  readonly returns: readonly number[];
}
