import { approximateDays } from '../../domain/period.ts';
import type { TimeAxis } from '../../domain/time-axis.ts';
import type { TimelineRow } from '../../domain/timeline.ts';

/**
 * An axis and the rows on it → the style rules that give each place on it both scales: `--log` and `--linear`, in per cent,
 * for `data-at="P1Y"`. A style attribute on each would be against the Content-Security-Policy.
 */
export function scaleRules(axis: TimeAxis, rows: readonly TimelineRow[]): string {
  const places = new Map([
    ...axis.ticks.map(({ iso, position, linear }) => [iso, [position, linear]] as const),
    ...rows.map(({ iso, period }) => [iso, [axis.position(period), axis.linear(period)]] as const),
  ]);
  return [...places].map(([iso, [log, linear]]) => `[data-at=${iso}]{--log:${log}%;--linear:${linear}%}`).join('');
}

/** Rows, the shortest first → how many times as long as the first the last one is, rounded. */
export function timesAsLong(rows: readonly TimelineRow[]): number {
  const [shortest, longest] = [rows[0], rows.at(-1)];
  return shortest && longest ? Math.round(approximateDays(longest.period) / approximateDays(shortest.period)) : 1;
}
