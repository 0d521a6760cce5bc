import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { formatPeriod } from '../../src/i18n/format.ts';
import { idsInOrder } from '../../src/domain/policy.ts';
import { unstatedRows } from '../../src/domain/timeline.ts';
import { isBposts, policy } from '../policy.ts';
import { string } from '../site.ts';
import { document } from './documents.ts';

const retention = [...policy.facts.retention];
const openEnded = idsInOrder(policy, 'grounds').length;
/** Activities without a period of their own: bpost’s are counted, so that none gets lost. */
const unstated = isBposts ? 10 : unstatedRows(policy).length;
const plain = (text = ''): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

describe.each(locales)('the timeline in %s', (locale) => {
  const timeline = document(`/${locale}/retention/`);
  const table = timeline.querySelector('table');

  test('has a row for each period: name, badge, what happens then, and a link to its clause', () => {
    for (const [id, { name, period, clause, end }] of retention) {
      const row = timeline.getElementById(id);
      expect(plain(row?.text).toLowerCase()).toContain(plain(name[locale]).toLowerCase());
      expect(plain(row?.querySelector('.period-badge')?.text)).toContain(
        plain(formatPeriod(parsePeriod(period), locale)),
      );
      expect(row?.querySelector('a.name')?.getAttribute('href')).toBe(`/${locale}/policy/#${clause}`);
      const then = end === 'not stated' ? 'endNotStated' : end;
      expect(plain(row?.querySelector('.then')?.text)).toContain(plain(string(locale, `retention.${then}`)));
    }
  });

  test('says the same in a table with a caption and headed rows and columns', () => {
    expect(table?.querySelector('caption')?.text).toBe(string(locale, 'timeline.table'));
    expect(table?.querySelectorAll('thead th[scope=col]')).toHaveLength(4);
    const rows = table?.querySelectorAll('tbody tr') ?? [];
    expect(rows).toHaveLength(retention.length + openEnded + unstated);
    for (const [, { name, period, start, end, share, bound }] of retention) {
      const row = rows.find((one) =>
        plain(one.querySelector('th')?.text).toLowerCase().startsWith(plain(name[locale]).toLowerCase()),
      );
      const [howLong = '', from = '', then = ''] = row?.querySelectorAll('td').map((cell) => plain(cell.text)) ?? [];
      expect(howLong).toContain(plain(formatPeriod(parsePeriod(period), locale)));
      expect(howLong.includes(`${share}`)).toBe(share !== undefined);
      expect(/höchst|hoogst|at most|maximum/.test(howLong)).toBe(bound === 'at most');
      expect(from).toBe(start === 'not stated' ? string(locale, 'timeline.notStated') : plain(start[locale]));
      expect(then).toBe(string(locale, end === 'not stated' ? 'timeline.notStated' : `timeline.${end}`));
    }
  });

  test('draws what is uncertain', () => {
    const drawn = (id: string, selector: string): boolean =>
      timeline.getElementById(id)?.querySelector(`svg ${selector}`) !== null;
    for (const [id, { start, end, bound, share }] of retention) {
      expect(drawn(id, '.start'), id).toBe(start !== 'not stated');
      expect(drawn(id, '.break'), id).toBe(true);
      expect(drawn(id, '.tail'), id).toBe(end === 'not stated');
      expect(drawn(id, '.hatch'), id).toBe(bound === 'at most');
      const [fill, outline] = ['.fill', '.outline'].map((part) =>
        Number(timeline.getElementById(id)?.querySelector(`svg ${part}`)?.getAttribute('height')),
      );
      expect((fill ?? 0) / (outline ?? 1), id).toBe((share ?? 100) / 100);
    }
    expect(timeline.querySelectorAll('.open-ended .fade')).toHaveLength(openEnded);
  });

  test('says once, over the bars, that no start is stated but where one is marked', () => {
    const said = timeline.querySelectorAll('.timeline-rows .note').filter(({ text }) => text.includes('●'));
    expect(said).toHaveLength(1);
    expect(plain(said[0]?.text)).toContain(plain(string(locale, 'timeline.noStart.except').replace('{{mark}}', '●')));
    for (const [id, { start }] of retention) {
      const then = plain(timeline.getElementById(id)?.querySelector('.then')?.text);
      expect(then.includes('●'), id).toBe(start !== 'not stated');
      if (start !== 'not stated') expect(then).toContain(plain(start[locale]));
    }
  });

  test('lists the activities for which no period is stated, with the general rule', () => {
    expect(timeline.querySelectorAll('.unstated li')).toHaveLength(unstated);
    if (!isBposts) return;
    expect(timeline.querySelector('.unstated p a')?.getAttribute('href')).toBe(`/${locale}/policy/#retention-general`);
  });

  test('is where every badge of the policy leads', () => {
    const badges = document(`/${locale}/policy/`).querySelectorAll('.clause .period-badge');
    expect(badges.length).toBeGreaterThanOrEqual(retention.length);
    for (const badge of badges) {
      const [, id = ''] = badge.closest('a')?.getAttribute('href')?.split(`/${locale}/retention/#`) ?? [];
      expect(timeline.getElementById(id)?.querySelector('data')?.getAttribute('value')).toBe(
        badge.getAttribute('value'),
      );
    }
  });
});
