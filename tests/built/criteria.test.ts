import { describe, expect, test } from 'vitest';
import { defaultLocale, isLocale, locales } from '../../src/domain/locales.ts';
import { isBposts, policy } from '../policy.ts';
import { isEmbed, pages, string } from '../site.ts';
import { document, documents } from './documents.ts';

const help = policy.roles.help ?? '';

// WCAG 3.2.6
test.each(pages)('%s leads to where one asks a question, once in each language it has', (path) => {
  const [, first = ''] = path.split('/');
  const languages = isLocale(first) ? [first] : locales;
  for (const locale of languages) {
    const links = document(path)
      .querySelectorAll('a')
      .filter((link) => link.text.trim() === string(locale, 'footer.help'));
    expect(links.map((link) => link.getAttribute('href'))).toEqual([`/${locale}/policy/#${help}`]);
  }
});

// WCAG 3.2.3, 3.2.6
test('help is the first link of the foot of every page', () => {
  for (const [path, page] of documents()) {
    const links = page.querySelectorAll('footer ul a');
    if (links.length > 0) expect(links[0]?.getAttribute('href'), path).toMatch(new RegExp(`/policy/#${help}$`));
  }
});

// WCAG 1.1.1
test.runIf(isBposts)('each bar that ends in a question mark says in its row that what follows is not stated', () => {
  for (const path of ['/en/retention/', '/en/wizard/call-customer-service/', '/en/wizard/several/']) {
    const rows = document(path)
      .querySelectorAll('.timeline-rows li')
      .filter((row) => row.querySelector('.tail'));
    expect(rows.length, path).toBeGreaterThan(0);
    for (const row of rows) expect(row.querySelector('.then')?.text).toContain(string('en', 'retention.endNotStated'));
  }
});

// WCAG 1.3.1
test('words that are seen are not hidden from screen readers, but for what is said beside them', () => {
  const saidBeside = '.big, .axis, .typed, .always-open, svg, .row';
  for (const [path, page] of documents()) {
    const hidden = page
      .querySelectorAll('[aria-hidden=true]')
      .filter((one) => one.text.trim() !== '' && !one.matches(saidBeside) && one.closest('svg') === null);
    expect(
      hidden.map(({ outerHTML }) => outerHTML.slice(0, 90)),
      path,
    ).toEqual([]);
  }
});

// WCAG 1.3.1, 2.4.6
test('a number stands apart from the title it numbers', () => {
  for (const number of document(`/${defaultLocale}/print/`).querySelectorAll('.number')) {
    if (number.text.trim() === '') continue;
    const whole = number.parentNode?.text.trim() ?? '';
    const after = whole.slice(number.text.trim().length);
    expect(after, whole).toMatch(/^(?:\s|$)/);
  }
});

// WCAG 3.2.2, 2.4.4
test.each(pages.filter(isEmbed))('in the frame %s, links that open a window say so', (path) => {
  const links = document(path).querySelectorAll('a[target=_blank]');
  expect(links.length).toBeGreaterThan(0);
  const [, locale = ''] = path.split('/');
  for (const link of links) expect(link.getAttribute('aria-describedby'), link.outerHTML).toBe('new-window');
  if (isLocale(locale))
    expect(document(path).querySelector('#new-window')?.text).toBe(string(locale, 'embed.newWindow'));
});

describe.each(locales)('in %s', (locale) => {
  test('the accessibility statement says how far the site conforms, since when, and where to write', () => {
    const text = document(`/${locale}/about/`).querySelector('main')?.text ?? '';
    for (const key of ['status.title', 'made.title', 'feedback.title'])
      expect(text).toContain(string(locale, `accessibility.${key}`));
    expect(text).toContain(policy.accessibility.evaluated.slice(0, 4));
    if (isBposts) expect(text).toMatch(/55 /);
    expect(text).not.toContain('{{');
  });
});
