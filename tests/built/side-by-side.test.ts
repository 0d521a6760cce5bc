import { describe, expect, test } from 'vitest';
import { locales, ownNames } from '../../src/domain/locales.ts';
import { policy } from '../policy.ts';
import { html } from '../site.ts';
import { document } from './documents.ts';

const clauses = policy.sections.flatMap((section) => section.clauses);
const pairs = locales.flatMap((own) => locales.filter((other) => other !== own).map((other) => [own, other] as const));
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(pairs)('/%s/policy/%s/', (own, other) => {
  const path = `/${own}/policy/${other}/`;

  test('has every clause once, in both languages, each with its lang and the text of its own policy page', () => {
    const page = document(path);
    expect(page.querySelectorAll('.clause').map(({ id }) => id)).toEqual(clauses.map(({ id }) => id));
    for (const { id, title } of clauses) {
      const columns = page.getElementById(id)?.querySelectorAll('.pair > section') ?? [];
      expect(columns.map((column) => column.getAttribute('lang'))).toEqual([own, other]);
      [own, other].forEach((locale, index) => {
        const column = columns[index];
        expect(column?.querySelector('h3')?.text).toBe(title[locale]);
        const alone = document(`/${locale}/policy/`).getElementById(id)?.querySelector('section.prose');
        expect(plain(column?.text ?? '')).toBe(plain(alone?.text ?? '?'));
      });
    }
  });

  test('leads from its text to places on itself, and to the glossary of each language', () => {
    for (const [locale, column] of [own, other].map((one, index) => [one, index] as const)) {
      const links = document(path)
        .querySelectorAll('.clause .pair')
        .flatMap((pair) => pair.querySelectorAll('section')[column]?.querySelectorAll('a[href*="#"]') ?? [])
        .map((link) => link.getAttribute('href') ?? '');
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) expect(link).toMatch(new RegExp(`^(?:#[a-z-]+$|/${locale}/policy/#term-)`));
    }
  });

  test('is not indexed, stands in no sitemap, and names the other pairs of its language', () => {
    expect(document(path).querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(html('/sitemap.xml')).not.toContain(path);
    const choice = document(path).querySelectorAll('.beside a');
    expect(choice.map((link) => link.getAttribute('href'))).toEqual([
      ...locales.filter((locale) => locale !== own).map((locale) => `/${own}/policy/${locale}/`),
      `/${own}/policy/`,
    ]);
    expect(choice.filter((link) => link.hasAttribute('aria-current')).map((link) => link.text.trim())).toEqual([
      ownNames[other],
    ]);
  });

  test('leads to the same pair in each language, and lets the two change places', () => {
    const links = document(path).querySelectorAll('header .languages a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      locales.map((locale) => `/${locale}/policy/${locale === other ? own : other}/`),
    );
  });
});

test.each(locales)('in %s the policy page leads to each second language', (own) => {
  const links = document(`/${own}/policy/`).querySelectorAll('.beside a');
  expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('lang')])).toEqual(
    locales.filter((locale) => locale !== own).map((locale) => [`/${own}/policy/${locale}/`, locale]),
  );
});
