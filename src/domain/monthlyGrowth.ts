import { exponential } from "./exponential";
import { naturalLog } from "./naturalLog";

const MONTHS = 12; // a year

/** What is expected of a mix, as yearly fractions: compound return after fees, deviation of monthly returns x √12. */
export interface YearlyGrowth {
  readonly compound: number;
  readonly deviation: number;
}

/** The logarithm of a month's growth: its mean and standard deviation. */
export interface MonthlyLog {
  readonly mean: number;
  readonly deviation: number;
}

/** Two mixes month by month; `correlation` is that of the two logarithms. */
export interface JointGrowth {
  readonly before: MonthlyLog;
  readonly after: MonthlyLog;
  readonly correlation: number;
}

/** A month of one mix, in dollars of the day: `ratio` is its deviation over its median. */
function monthOf({ compound, deviation }: YearlyGrowth) {
  const mean = naturalLog(1 + compound) / MONTHS;
  const ratio = deviation / Math.sqrt(MONTHS) / exponential(mean);
  const variance = naturalLog((1 + Math.sqrt(1 + 4 * ratio * ratio)) / 2);
  return { mean, variance, average: exponential(mean + variance / 2), spread: deviation / Math.sqrt(MONTHS) };
}

/**
 * The joint monthly log growth of two mixes in constant dollars. `correlation` is that of their returns, `inflation` a
 * yearly fraction, the same every year; `compound` is above -1. The growth of each mix is taken as lognormal: a month's
 * median is the twelfth root of the compound yearly growth, its deviation the yearly one / √12, just as the yearly one was
 * made from monthly returns. For two such mixes two correlated numbers a month are exact. Approximate is that a mix of
 * lognormal classes, brought back to its shares every month, is lognormal itself. Formulas: Johnson, Kotz and
 * Balakrishnan, Continuous Univariate Distributions 1, chapter 14.
 */
export function monthlyGrowth(
  before: YearlyGrowth,
  after: YearlyGrowth,
  correlation: number,
  inflation: number,
): JointGrowth {
  const [one, other] = [monthOf(before), monthOf(after)];
  const dearer = naturalLog(1 + inflation) / MONTHS;
  const logs = [one, other].map(({ mean, variance }) => ({
    mean: mean - dearer,
    deviation: Math.sqrt(variance),
  }));
  const product = Math.sqrt(one.variance * other.variance);
  const covariance = naturalLog(
    1 + (correlation * one.spread * other.spread) / (one.average * other.average),
  );
  const joint = product === 0 ? 1 : covariance / product;
  const isOne = joint > 1 - 1e-12; // two mixes that are one, but for rounding
  return { before: logs[0]!, after: logs[1]!, correlation: isOne ? 1 : Math.max(-1, joint) };
}
