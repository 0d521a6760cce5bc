import { approximateDays, type Period } from './period.ts';

// Runs in the browser too.

/** The shortest and the longest length that an axis shows by its scale, in mean days. */
export interface AxisEnds {
  readonly first: number;
  readonly last: number;
}

/** A tick of the axis: how long, and where it stands on each scale. */
export interface Tick {
  readonly amount: number;
  readonly unit: Period['unit'] | 'week';
  /** As ISO 8601 has it: `P1W`. */
  readonly iso: string;
  /** In per cent of the logarithmic axis. */
  readonly position: number;
  /** In per cent of the linear axis. */
  readonly linear: number;
  /** Whether its name still fits on a narrow screen. */
  readonly isMajor: boolean;
}

/** An axis: its ticks, and where a period stands on it, in per cent with two decimals. */
export interface TimeAxis {
  readonly ends: AxisEnds;
  readonly ticks: readonly Tick[];
  readonly position: (period: Period) => number;
  readonly linear: (period: Period) => number;
}

const weekDays = 7;

/** Where the break between the start and the first length ends, in per cent: a logarithm has no zero to begin with. */
export const breakEnd = 14;

const namedTicks = [
  { amount: 1, unit: 'week', isMajor: true },
  { amount: 1, unit: 'month', isMajor: false },
  { amount: 6, unit: 'month', isMajor: false },
  { amount: 1, unit: 'year', isMajor: true },
  { amount: 3, unit: 'year', isMajor: false },
  { amount: 10, unit: 'year', isMajor: true },
] as const;

const rounded = (perCent: number): number => Math.round(perCent * 100) / 100;

/** A length in days → its place in per cent: in the break below the first length, and from there on a logarithmic scale. */
export function logarithmicPlace(days: number, { first, last }: AxisEnds): number {
  if (days < first) return rounded((days / first) * breakEnd);
  return rounded(breakEnd + ((100 - breakEnd) * Math.log(days / first)) / Math.log(last / first));
}

/** A length in days → its place in per cent on a linear scale, which begins with zero. */
export function linearPlace(days: number, { last }: AxisEnds): number {
  return rounded((days / last) * 100);
}

/** The periods to show → an axis from one week to ten years, or further where one is longer, or shorter but of a day at least. */
export function timeAxis(periods: readonly Period[]): TimeAxis {
  const days = periods.map(approximateDays);
  const ends = {
    first: Math.min(weekDays, ...days.filter((length) => length >= 1)),
    last: Math.max(approximateDays({ amount: 10, unit: 'year' }), ...days),
  };
  return {
    ends,
    ticks: namedTicks.map((tick) => {
      const length = tick.unit === 'week' ? weekDays : approximateDays(tick);
      return {
        ...tick,
        iso: `P${tick.amount}${tick.unit.charAt(0).toUpperCase()}`,
        position: logarithmicPlace(length, ends),
        linear: linearPlace(length, ends),
      };
    }),
    position: (period) => logarithmicPlace(approximateDays(period), ends),
    linear: (period) => linearPlace(approximateDays(period), ends),
  };
}
