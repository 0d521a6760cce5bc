import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locales.ts';
import { policy } from '../policy.ts';
import { file, html, isEmbed, isSideBySide, localeOf, pages } from '../site.ts';
import { document } from './documents.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // What the print edition offers as a page stands above its own heading.
    'heading-level': ['error', { minInitialRank: 'h2' }],
    // As HTML has it: `right=access` is a state in the address, and a place on the page.
    'valid-id': ['error', { relaxed: true }],
    // Checkboxes of one question share their name, as HTML means them to.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'reset', 'submit'] }],
    // A phone link shows the number as Belgians write it.
    'tel-non-breaking': 'off',
    // Scripts have their hash, as another test says; icons and the like cannot have one.
    'require-sri': 'off',
  },
});

/** Pages with all languages on them; the first is for search engines, too. */
const inAllLanguages = ['/', '/404.html', '/offline/not-kept/', ...pages.filter((path) => path.startsWith('/q/'))];

const official: readonly (string | undefined)[] = Object.values(policy.edition.official);

const hash = (algorithm: string, content: string | Buffer): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

describe.each(pages)('%s', (path) => {
  const attribute = (selector: string, name: string): string =>
    document(path).querySelector(selector)?.getAttribute(name) ?? '';

  test('is valid HTML without inline styles', async () => {
    const { results } = await validator.validateString(html(path));
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`)).toEqual([]);
  });

  // WCAG 2.4.2, 3.1.1
  test('says its language, has one heading of the first level, a title and a description', () => {
    expect(attribute('html', 'lang')).toBe(localeOf(path));
    expect(document(path).querySelectorAll('h1')).toHaveLength(1);
    expect(document(path).querySelector('title')?.text).toMatch(/\S.{5,}/);
    expect(attribute('meta[name=description]', 'content')).toMatch(/.{20,}/);
  });

  test('names its languages and the neutral address, or asks not to be found', () => {
    const languages = document(path)
      .querySelectorAll('link[rel=alternate][hreflang]')
      .map((link) => link.getAttribute('hreflang'));
    if (isEmbed(path)) {
      expect(languages).toEqual([]);
      expect(attribute('meta[name=robots]', 'content')).toBe('noindex');
      const full = path.replace('/embed/', '/').replace(/\/(?:clause|section)\/.*/, '/policy/');
      expect(attribute('link[rel=canonical]', 'href')).toBe(`http://localhost:4321${full}`);
    } else if (inAllLanguages.slice(1).includes(path) || path.endsWith('/wizard/several/') || isSideBySide(path)) {
      expect(languages).toEqual([]);
      expect(attribute('meta[name=robots]', 'content')).toBe('noindex');
    } else {
      expect(languages).toEqual([...locales, 'x-default']);
      expect(attribute('link[rel=canonical]', 'href')).toBe(`http://localhost:4321${path}`);
    }
  });

  test('says which edition it explains, that it is in plain language, and where the official text is', () => {
    const editions = document(path).querySelectorAll('[data-standing]');
    expect(editions).toHaveLength(inAllLanguages.includes(path) ? locales.length : 1);
    for (const edition of editions) {
      expect(edition.text).toContain(policy.edition.lastUpdated.slice(0, 4));
      expect(official).toContain(edition.querySelector('a')?.getAttribute('href'));
    }
  });

  test('has the landmarks of a page, or in a frame one of its own', () => {
    const landmarks = document(path).querySelectorAll(
      'main, header, footer, aside:not([role]), section:is([aria-label], [aria-labelledby]):not([role])',
    );
    if (isEmbed(path)) expect(landmarks.map(({ classNames }) => classNames)).toEqual(['embed']);
    else expect(document(path).querySelectorAll('main')).toHaveLength(1);
  });

  test('allows its own scripts and styles by their hashes, and nothing else', () => {
    const policy = attribute('meta[http-equiv=content-security-policy]', 'content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toMatch(/trusted-types '?[a-z-]+'?(?:;|$)/);
    // Pagefind, the engine of search, is WebAssembly.
    const hasSearch = /class="search-(?:open|box)/.test(html(path));
    expect(policy.includes("'wasm-unsafe-eval'")).toBe(hasSearch);
    // Its index is asked for, and the list of what a copy keeps.
    expect(policy.includes('connect-src')).toBe(hasSearch || html(path).includes('class="offline-copy'));
    expect(policy.replace(" 'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    for (const tag of ['script', 'style']) {
      const sources = new RegExp(`${tag}-src ([^;]*)`).exec(policy)?.[1] ?? '';
      const texts = [...html(path).matchAll(new RegExp(`<${tag}\\b(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))];
      const hashes = texts.map(([, text = '']) => `'${hash('sha256', text)}'`);
      expect(new Set(sources.match(/'sha256-[^']+'/g)), tag).toEqual(new Set(hashes));
    }
  });

  test('runs only scripts that the build wrote, by their integrity', () => {
    for (const script of document(path).querySelectorAll('script[src]')) {
      const address = script.getAttribute('src') ?? '';
      expect(script.getAttribute('integrity'), address).toBe(hash('sha384', file(address)));
    }
    const map = /<script type="importmap">(.*?)<\/script>/.exec(html(path))?.[1] ?? '{"integrity":{}}';
    const { integrity } = JSON.parse(map) as { integrity: Record<string, string> };
    for (const [address, sum] of Object.entries(integrity)) expect(sum, address).toBe(hash('sha384', file(address)));
  });
});
