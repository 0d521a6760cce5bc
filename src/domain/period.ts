/** The unit of a period: hours, or days, months or years of the Gregorian calendar; never mixed. */
export type PeriodUnit = 'hour' | 'day' | 'month' | 'year';

/** A calendar period of one unit: `P13M` → `{ amount: 13, unit: 'month' }`. */
export interface Period {
  readonly amount: number;
  readonly unit: PeriodUnit;
}

/** How long a period is, roughly: what the colour of its badge tells. Named after the unit in which one would count. */
export type LengthClass = 'days' | 'months' | 'years' | 'decade';

/** The ISO 8601 periods the site knows: a whole number, not zero, of hours, days, months or years. */
export const periodPattern = /^P(?=T\d+H$|\d+[DMY]$)T?([1-9]\d{0,3})([HDMY])$/;

const units = { H: 'hour', D: 'day', M: 'month', Y: 'year' } as const;

/** ISO 8601 period of one unit → its parts: `P30D` → 30 days. Throws a RangeError on any other text. */
export function parsePeriod(iso: string): Period {
  const [, amount, letter] = periodPattern.exec(iso) ?? [];
  if (amount === undefined || !isUnitLetter(letter)) {
    throw new RangeError(`"${iso}" is no period such as PT12H, P30D, P13M or P3Y.`);
  }
  return { amount: Number(amount), unit: units[letter] };
}

function isUnitLetter(letter: string | undefined): letter is keyof typeof units {
  return letter !== undefined && letter in units;
}

const meanDays = { hour: 1 / 24, day: 1, month: 365.2425 / 12, year: 365.2425 } as const;

/** Mean length in days of the Gregorian calendar, to sort and to draw with; never to count dates with. */
export function approximateDays(period: Period): number {
  return period.amount * meanDays[period.unit];
}

/**
 * Period → its length class, whatever its unit: up to a month, up to a year, up to ten years, or longer. `P13M` is longer
 * than `P1Y`, so that it is of its class.
 */
export function lengthClass(period: Period): LengthClass {
  const days = approximateDays(period);
  if (days <= 31) return 'days';
  if (days < 365) return 'months';
  return days < 3650 ? 'years' : 'decade';
}

/** The bounds of a period that are said with it, and the interface string that says each. */
export const boundStrings = { 'at most': 'retention.atMost', 'at least': 'retention.atLeast' } as const;
