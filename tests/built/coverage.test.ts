import { expect, test } from 'vitest';
import { coverage } from '../../src/domain/coverage.ts';
import { fieldStates } from '../../src/domain/field-states.ts';
import { locales } from '../../src/domain/locales.ts';
import { policy } from '../policy.ts';
import { document } from './documents.ts';

const duties = Map.groupBy(coverage(policy), ({ duty }) => duty);
const plain = (text = ''): string => text.replace(/[\s\u00a0\u202f\u00ad]+/g, ' ').toLowerCase();

test.each(locales)('in %s each duty to inform has its states, with what they are about and their clauses', (locale) => {
  const page = document(`/${locale}/coverage/`);
  expect(page.querySelectorAll('.duty h2')).toHaveLength(duties.size);
  for (const [duty, rows] of duties) {
    const part = page.getElementById(duty.replaceAll(' ', '-'))?.parentNode;
    const shown = part?.querySelectorAll('[data-state]') ?? [];
    const states = fieldStates.filter((state) => rows.some((row) => row.states.includes(state)));
    expect(
      shown.map((one) => one.getAttribute('data-state')),
      duty,
    ).toEqual(states);
    for (const one of shown) {
      const state = one.getAttribute('data-state');
      const text = plain(one.text);
      const links = one.querySelectorAll('a').map((link) => link.getAttribute('href')?.split('#')[1]);
      for (const { activity = '', clauses, general, silences } of rows.filter((row) =>
        row.states.some((word) => word === state),
      )) {
        const name = policy.facts.activities.get(activity)?.name[locale];
        if (name !== undefined) expect(text, duty).toContain(plain(name));
        if (state === 'silent') expect(one.querySelectorAll('p').length, duty).toBe(silences.length);
        if (state === 'stated' || state === 'referred')
          expect(links, duty).toEqual(expect.arrayContaining([...clauses]));
        if (state === 'general') expect(links, duty).toEqual(expect.arrayContaining([...general]));
      }
    }
  }
});
