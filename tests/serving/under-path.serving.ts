import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findNginx } from '../../scripts/find-nginx.mjs';
import { buildCopy, copyOfProject, withoutChromium } from '../copy-of-project.ts';
import { onNginx } from './servers.ts';
import { testServer } from './test-server.ts';

// One build that differs in all from that of dist/: under a path of another site that begins with a language, of a superseded edition, without a Chromium.
const base = '/nl/privacy';
const folder = copyOfProject();
const built = (path: string): string => readFileSync(join(folder, 'dist', path), 'utf8');
let told: string;

beforeAll(() => {
  const file = join(folder, 'content/edition.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('standing: unconfirmed', 'standing: superseded'));
  const env = { ...withoutChromium, BASE_PATH: base, SITE_URL: 'https://www.example.org' };
  const { status, output } = buildCopy(folder, env, ['--pdf-if-possible']);
  expect(status, output).toBe(0);
  told = output;
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  'index.html',
  'nl/index.html',
  'de/policy/index.html',
  'fr/rights/index.html',
  'nl/embed/retention/index.html',
  '404.html',
])('%s of a site under a path leads nowhere beside it, and says that its edition is superseded', (page) => {
  const document = parse(built(page));
  const addresses = document
    .querySelectorAll('[href], [src]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  expect(addresses.filter((address) => !/^(\/nl\/privacy\/|#|https:\/\/|tel:)/.test(address))).toEqual([]);
  expect(document.querySelector('[data-standing=superseded]')).not.toBeNull();
});

test('a page in another language is the same page in that language, though the path has a language in it, too', () => {
  const pages = globSync('nl/**/index.html', { cwd: join(folder, 'dist') });
  expect(pages.length).toBeGreaterThan(80);
  for (const page of pages) {
    const twins = parse(built(page))
      .querySelectorAll('a[hreflang]')
      .flatMap((link) => link.getAttribute('href')?.split(/[?#]/)[0] ?? []);
    // Some are of one language: a short address, a second language beside it.
    for (const twin of twins.filter((address) => address.endsWith('/'))) {
      expect(twin).toMatch(/^\/nl\/privacy\/(?:nl|fr|en|de)\//);
      expect(existsSync(join(folder, 'dist', twin.slice(base.length), 'index.html')), `${page} → ${twin}`).toBe(true);
    }
  }
  const hrefs = parse(built('nl/rights/index.html')).querySelectorAll('a[hreflang]');
  expect(hrefs.map((link) => link.getAttribute('href'))).toContain('/nl/privacy/fr/rights/');
});

test('whole addresses have the path', () => {
  const canonical = parse(built('de/policy/index.html')).querySelector('link[rel=canonical]');
  expect(canonical?.getAttribute('href')).toBe('https://www.example.org/nl/privacy/de/policy/');
  expect(built('de/developers/index.html')).toContain('https://www.example.org/nl/privacy/embed.js');
  expect(built('de/embed/sizes.css')).toContain("[src*='/de/embed/policy/']");
  expect(built('sitemap.xml')).toContain('<loc>https://www.example.org/nl/privacy/fr/</loc>');
  expect(built('robots.txt')).toContain('https://www.example.org/nl/privacy/sitemap.xml');
});

test('without a Chromium npm start has the whole site but the PDFs, says so, and nothing leads to them', () => {
  expect(told).toMatch(/The site is built without its PDFs, and nothing links to them\.[^]*set CHROMIUM_PATH to one/);
  for (const file of globSync('**/*.{html,json,js}', { cwd: join(folder, 'dist') })) {
    expect(built(file), file).not.toContain('.pdf');
  }
  expect(existsSync(join(folder, 'dist/print/privacy-nl.html'))).toBe(true);
  expect(existsSync(join(folder, 'dist/print/privacy-nl.pdf'))).toBe(false);
});

testServer(
  'nginx, under a path of another site,',
  () => onNginx(join(folder, 'dist'), base),
  findNginx() !== undefined,
);
