import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Locale } from '../../src/domain/locales.ts';
import { engineOf } from '../../src/search/browser/search-engine.ts';
import { file } from '../site.ts';

// The engine as browsers run it, on the built index.
beforeAll(() => {
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(new Response(new Uint8Array(file(address)))));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

/** What a query finds, as addresses under the folder of the language, best first. */
async function found(locale: Locale, query: string): Promise<string[]> {
  const engine = await engineOf({ folder: '/search/', locale });
  const { ranked } = await engine.find(query, false);
  return Promise.all(ranked.map(async ({ record }) => (await engine.record(record)).url));
}

describe('search', () => {
  test.each(['+3222785044', '02 278 50 44', '02/278.50.44', '0032 2 278 50 44', '022785044'])(
    'finds a phone line by its number in any spelling: %s',
    async (number) => {
      for (const locale of ['nl', 'fr', 'en', 'de'] as const)
        expect((await found(locale, number))[0]).toBe('policy/#calls-recorded-lines');
    },
  );

  test.each([
    ['nl', 'binnen hoeveel dagen krijg ik antwoord', 'policy/#rights-request'],
    ['en', 'how long do you hold my file', 'policy/#calls-case'],
    ['nl', 'geboortedatum', 'policy/#definition'],
    ['de', 'Geburtsdatum', 'policy/#definition'],
  ] as const)('finds the clause first: %s “%s”', async (locale, query, url) => {
    expect((await found(locale, query))[0]).toBe(url);
  });

  test.each([
    ['nl', 'wat staat niet in het beleid'],
    ['nl', 'niet vermeld'],
    ['fr', 'non mentionné'],
    ['en', 'not stated'],
    ['en', 'automated decision'],
    ['de', 'nicht angegeben'],
  ] as const)('finds the list of silences: %s “%s”', async (locale, query) => {
    expect((await found(locale, query))[0]).toBe('policy/#not-stated');
  });

  test.each([
    ['de', 'Sendungsverfolgung', 'policy/#neighbour-access'],
    ['de', 'Wird im Sortierzentrum mein Paket gefilmt?', 'wizard/visit-a-site/'],
  ] as const)('is not silent on a topic where something else is known: %s “%s”', async (locale, query, url) => {
    expect((await found(locale, query))[0]).toBe(url);
  });

  test.each([
    ['en', 'parcel price'],
    ['en', 'opening hours'],
    ['nl', 'openingsuren'],
    ['fr', 'code postal Liège'],
  ] as const)('answers nothing to what the policy does not speak of: %s “%s”', async (locale, query) => {
    expect(await found(locale, query)).toEqual([]);
  });
});
