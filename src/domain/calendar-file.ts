import { type CalendarDate, formatIsoDate } from './calendar.ts';
import { id as siteId } from '../site/site.ts';

// Runs in the browser too. Written by hand, and checked against ical.js in its tests: the libraries that write RFC 5545
// weigh more than everything else here, for one kind of event.

/** A day to put into a calendar. */
export interface CalendarEntry {
  /** Stable: the same trace of the same day keeps its place when the file is loaded again. Letters, digits and hyphens. */
  readonly uid: string;
  readonly date: CalendarDate;
  readonly summary: string;
  readonly description: string;
}

/**
 * Entries → an iCalendar file (RFC 5545): whole days that do not make anybody busy, each with an alarm at nine the day before,
 * when there is still a day left to act. `stamp`: when it was made, UTC.
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${siteId}-privacy//EN`,
    ...entries.flatMap(({ uid, date, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@${siteId}-privacy-explorer`,
      `DTSTAMP:${stamp.toISOString().replace(/\.\d+|[-:]/g, '')}`,
      `DTSTART;VALUE=DATE:${basic(date)}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const basic = (date: CalendarDate): string => formatIsoDate(date).replaceAll('-', '');

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped; other control characters have no place. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

const mostOctets = 75;

/** RFC 5545, 3.1: lines of at most 75 octets, the rest on lines that begin with a space; no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let result = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}
