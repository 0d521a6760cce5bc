import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columns } from '../../src/components/activities-table/columns.ts';
import { locales } from '../../src/domain/locales.ts';
import { file, string } from '../site.ts';
import { type ExpectedLine, expectedStatements } from '../statements.ts';
import { document } from './documents.ts';

const expected = expectedStatements();
const activities = Object.keys(expected).sort();

/** The activities for which the policy refers to another text. */
const referring = activities.filter((id) =>
  readFileSync(`content/facts/activities/${id}.yaml`, 'utf8').includes('\nreferral:'),
);

/** What the table of expectations says of a field, in the words by which a cell is found. */
function statesOf(id: string, field: string, lines: readonly ExpectedLine[]): string[] {
  const isByBpost = (ids: readonly string[]): boolean =>
    ids.length > 0 && ids.every((id) => id === 'made-by-controller');
  const states = lines.flatMap((line) => {
    if ('word' in line) return [line.word];
    if ('doubt' in line) return ['open'];
    const own = isByBpost(line.items.map(({ id }) => id)) ? 'made-by-controller' : 'stated';
    return line.silent.length > 0 ? ['silent'] : [own];
  });
  if (field === 'recipients' || field === 'choices') states.push('general');
  const isReferred = referring.includes(id) && !lines.some((line) => 'clause' in line);
  if (isReferred && field !== 'activity') states.push('referred');
  return [...new Set(states)].sort();
}

describe.each(locales)('in %s', (locale) => {
  const page = document(`/${locale}/activities/`);
  const rows = page.querySelectorAll('.activities-table tbody tr');

  // WCAG 1.3.1
  test('the table has a caption, headed columns and a headed row for each activity', () => {
    expect(page.querySelector('table caption')?.text).toContain('21');
    expect(page.querySelectorAll('thead th[scope=col]')).toHaveLength(1 + columns.length);
    expect(rows.map((row) => row.getAttribute('data-activity')).sort()).toEqual(activities);
    expect(activities).toHaveLength(21);
    for (const row of rows) {
      expect(row.querySelectorAll('th[scope=row]')).toHaveLength(1);
      expect(row.querySelectorAll('td').map((cell) => cell.getAttribute('data-field'))).toEqual(columns);
    }
  });

  test.each(activities)('every cell of %s has the states of the policy, in words, with their clauses', (id) => {
    const statement = expected[id];
    const row = rows.find((one) => one.getAttribute('data-activity') === id);
    expect(row?.querySelectorAll('th .open')).toHaveLength(statement?.activity?.length ?? 0);
    for (const field of columns) {
      const cell = row?.querySelector(`[data-field=${field}]`);
      const { exclusions = [] } = statement ?? {};
      const isNever = field === 'purposes' && !exclusions.some((line) => 'word' in line);
      const lines = [...(statement?.[field] ?? []), ...(isNever ? exclusions : [])];
      const states = statesOf(id, field, lines);
      expect(cell?.getAttribute('data-state')?.split(' ').sort(), `${id} ${field}`).toEqual(states);

      const words = {
        silent: 'fact.notStated',
        general: 'fact.generalRule',
        open: 'fact.open',
        stated: 'activities.stated',
      };
      for (const [state, key] of Object.entries({ ...words, 'made-by-controller': 'activities.madeByController' })) {
        const isPart = lines.some((line) => 'clause' in line && line.silent.length > 0);
        if (state === 'silent' ? states.includes(state) && !isPart : states.includes(state)) {
          expect(cell?.text, `${id} ${field}`).toContain(string(locale, key));
        }
      }
      const links = cell?.querySelectorAll('a').map((link) => link.getAttribute('href')?.split('#')[1]);
      for (const line of lines) if ('clause' in line && line.silent.length === 0) expect(links).toContain(line.clause);
      if (states.includes('general')) expect(links).toContain(`general-${field}`);
    }
  });

  test('what the general rules say stands once, with its clauses', () => {
    const links = (field: string): (string | undefined)[] | undefined =>
      page
        .getElementById(`general-${field}`)
        ?.querySelectorAll('a')
        .map((link) => link.getAttribute('href')?.split('#')[1]);
    expect(links('recipients')).toEqual(['sharing-rule', 'sharing-ict']);
    expect(links('retention')).toEqual(['retention-general']);
    expect(links('choices')).toEqual(['rights-request']);
  });
});

test('the file for spreadsheets has the same states', () => {
  const [head = '', ...lines] = file('/data/activities.csv').toString().trimEnd().split('\r\n');
  expect(head).toMatch(/^\ufeffactivity;field;state;clauses;.*;text_nl;text_fr;text_en;text_de$/);
  const found = new Map<string, Set<string>>();
  for (const line of lines) {
    const [activity = '', field = '', state = ''] = line.split(';');
    found.set(`${activity} ${field}`, (found.get(`${activity} ${field}`) ?? new Set()).add(state));
  }
  for (const [id, statement] of Object.entries(expected)) {
    for (const [field, of] of Object.entries(statement)) {
      const states = statesOf(id, field, of);
      expect([...(found.get(`${id} ${field}`) ?? [])].sort(), `${id} ${field}`).toEqual(states);
    }
  }
});
