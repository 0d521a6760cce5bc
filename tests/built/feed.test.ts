import { describe, expect, test } from 'vitest';
import { defaultLocale, locales } from '../../src/domain/locales.ts';
import { atomProblems, entryIds } from '../atom.ts';
import { policy } from '../policy.ts';
import { html } from '../site.ts';
import { document } from './documents.ts';

describe.each(locales)('in %s', (locale) => {
  const path = `/${locale}/changes.xml`;

  test('the feed of changes is Atom as RFC 4287 has it, with an entry for the one edition', () => {
    expect(atomProblems(html(path))).toEqual([]);
    expect(entryIds(html(path))).toEqual([`http://localhost:4321/${locale}/editions/#${policy.edition.id}`]);
  });

  test('pages that tell of the policy as a whole lead to it', () => {
    for (const page of ['', 'policy/', 'editions/']) {
      const link = document(`/${locale}/${page}`).querySelector('link[type="application/atom+xml"]');
      expect([link?.getAttribute('rel'), link?.getAttribute('href')], page).toEqual(['alternate', path]);
    }
  });
});

test.each([
  [
    'an entry without an instant',
    (xml: string) => xml.replace(/(<entry>[\s\S]*?<updated>)[^<]*/, '$12018-09'),
    'is no instant',
  ],
  ['a feed without an author', (xml: string) => xml.replace(/<author>.*<\/author>/, ''), 'no author'],
  ['two entries with one id', (xml: string) => xml.replace(/<entry>[\s\S]*<\/entry>/, '$&$&'), 'two have one id'],
])('%s would be seen', (_, broken, says) => {
  expect(atomProblems(broken(html(`/${defaultLocale}/changes.xml`))).join('\n')).toContain(says);
});
