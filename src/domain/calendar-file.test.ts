import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import { id as siteId } from '../site/site.ts';

const stamp = new Date('2026-11-25T01:02:03.456Z');
const entry = {
  uid: 'call-log-called-2026-03-03',
  date: { year: 2027, month: 3, day: 3 },
  summary: 'acme, trace de votre appel : dernier jour',
  description: 'Appel, 3 mars 2026; 1 an, puis détruites\\.\nEt encore',
};

const events = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as never).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('a calendar file', () => {
  const file = calendarFile([entry], stamp);

  test('is read by another implementation, word for word', () => {
    const [event] = events(file);
    expect(event?.summary).toBe(entry.summary);
    expect(event?.description).toBe(entry.description);
    expect(event?.startDate.toString()).toBe('2027-03-03');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.endDate.toString()).toBe('2027-03-04');
  });

  test('has what RFC 5545 asks of it', () => {
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:[^\r]+\r\nBEGIN:VEVENT\r\n/);
    expect(file).toMatch(/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n$/);
    expect(file).toContain(`\r\nUID:call-log-called-2026-03-03@${siteId}-privacy-explorer\r\n`);
    expect(file).toContain('\r\nDTSTAMP:20261125T010203Z\r\n');
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20270303\r\n');
    // Other implementations forgive what is not escaped.
    const unfolded = file.replaceAll('\r\n ', '');
    expect(unfolded).toContain('\r\nSUMMARY:acme\\, trace de votre appel : dernier jour\r\n');
    expect(unfolded).toContain('DESCRIPTION:Appel\\, 3 mars 2026\\; 1 an\\, puis détruites\\\\.\\nEt encore\r\n');
  });

  test('has an alarm at nine the day before, which says what the entry says', () => {
    const [alarm, ...more] = new ICAL.Component(ICAL.parse(file) as never)
      .getAllSubcomponents('vevent')
      .flatMap((event) => event.getAllSubcomponents('valarm'));
    expect(more).toEqual([]);
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm?.getFirstPropertyValue('description')).toBe(entry.summary);
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
  });

  test('is the same for the same trace, but for the moment it was made', () => {
    const later = calendarFile([entry], new Date('2027-01-01T00:00:00Z'));
    expect(later.replace(/DTSTAMP:\S+/, '')).toBe(file.replace(/DTSTAMP:\S+/, ''));
  });

  test('folds lines at 75 octets without cutting a character, and survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const folded = calendarFile([{ ...entry, summary: text }], stamp);
        for (const line of folded.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(folded.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        const clean = text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
        expect(events(folded)[0]?.summary ?? '').toBe(clean);
      }),
    );
  });
});
