import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { file, isEmbed, localeOf, pages } from '../site.ts';
import { document } from './documents.ts';

const withTwin = pages.filter((path) => /^\/[a-z]{2}\//.test(path) && !isEmbed(path));
const origin = 'http://localhost:4321';

test.each(withTwin)('%s names its twin in Markdown, which has its heading and whole addresses', (path) => {
  const twin = document(path).querySelector('link[rel=alternate][type="text/markdown"]')?.getAttribute('href');
  expect(twin).toBe(`${path}index.md`);
  const text = file(`${path}index.md`).toString();
  const title = document(path).querySelector('h1')?.text ?? '';
  expect(text.replace(/[\s\\*]+/g, '')).toContain(title.replace(/[\s\u00ad]+/g, '').slice(0, 12));
  expect(text.match(/\]\((?!https:\/\/|http:\/\/localhost:4321\/|tel:|mailto:)[^)]*\)/g)).toBe(null);
  expect(text).not.toContain('\u00ad');
  expect(text).toContain(`${document(path).querySelector('[data-standing] a')?.getAttribute('href') ?? '?'})`);
});

describe.each(locales)('the policy in Markdown in %s', (locale) => {
  const path = `/${locale}/policy/`;
  const text = file(`${path}index.md`).toString();

  test('has a link for each clause, and every silence and doubt beside it', () => {
    expect(localeOf(path)).toBe(locale);
    const parts = text.split(/^### /m);
    for (const clause of document(path).querySelectorAll('article.clause')) {
      const part = parts.find((one) => one.split('\n')[0]?.endsWith(`](${origin}${path}#${clause.id})`)) ?? '';
      expect(part, clause.id).not.toBe('');
      const silence = clause.querySelectorAll('dd.not-stated').map((one) => one.text.trim());
      expect(
        part.split('\n').filter((line) => silence.includes(line.replace('  - ', ''))),
        clause.id,
      ).toHaveLength(silence.length);
      expect(part.match(/^ {2}- \(\?\) /gm) ?? [], clause.id).toHaveLength(clause.querySelectorAll('dd.open').length);
    }
    expect(text).toContain(`](${origin}${path}#not-stated)`);
  });
});
