import { scaleLog } from 'd3-scale';
import { approximateDays, type Period } from './period.ts';

// At build time only: no page carries d3.

/** A tick of the axis: how long, and where it stands, in per cent of the axis. */
export interface Tick {
  readonly amount: number;
  readonly unit: Period['unit'] | 'week';
  readonly position: number;
  /** Whether its name still fits on a narrow screen. */
  readonly isMajor: boolean;
}

/** A logarithmic axis: its ticks, and where a period stands on it, in per cent with two decimals. */
export interface TimeAxis {
  readonly ticks: readonly Tick[];
  readonly position: (period: Period) => number;
}

const weekDays = 7;

const namedTicks = [
  { amount: 1, unit: 'week', isMajor: true },
  { amount: 1, unit: 'month', isMajor: false },
  { amount: 6, unit: 'month', isMajor: false },
  { amount: 1, unit: 'year', isMajor: true },
  { amount: 3, unit: 'year', isMajor: false },
  { amount: 10, unit: 'year', isMajor: true },
] as const;

/**
 * The periods to show → an axis from one week to ten years, or further where a period is shorter or longer. Its lower end
 * is not zero, which a logarithm does not have: a bar shows where a period ends, and only ends can be compared.
 */
export function timeAxis(periods: readonly Period[]): TimeAxis {
  const days = periods.map(approximateDays);
  const scale = scaleLog()
    .domain([Math.min(weekDays, ...days), Math.max(approximateDays({ amount: 10, unit: 'year' }), ...days)])
    .range([0, 100]);
  const at = (length: number): number => Math.round(scale(length) * 100) / 100;
  return {
    ticks: namedTicks.map((tick) => ({
      ...tick,
      position: at(tick.unit === 'week' ? weekDays : approximateDays(tick as Period)),
    })),
    position: (period) => at(approximateDays(period)),
  };
}
