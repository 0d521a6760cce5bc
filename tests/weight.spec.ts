import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { type Locale, locales } from '../src/domain/locales.ts';
import { file, html, isOpened, pagesOfALanguage } from './site.ts';

const brotli = (text: string | Buffer): number => brotliCompressSync(text).byteLength;

/** The scripts in a page’s own HTML, in bytes of brotli. */
const inlineScripts = (page: string): number =>
  [...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].reduce(
    (sum, [, text = '']) => sum + brotli(text),
    0,
  );

/** What every page carries, as a page without an island shows it: the language switch and the field of search. */
const shared = (locale: Locale): number => inlineScripts(html(`/${locale}/wizard/map/`));

/** What every view in a frame carries: what answers the host’s page. */
const framed = (locale: Locale): number => inlineScripts(html(`/${locale}/embed/clause/secrecy/`));

/** Pages with an island may carry 9 kB for it, its data included, beyond what every page carries; others 8 kB in all. */
const allowance = (path: string, locale: Locale): { limit: number; name: string } =>
  /^embed\/(retention|wizard)\//.test(path)
    ? { limit: 9_000 + framed(locale), name: '9 kB of island with its data, in a frame' }
    : path.startsWith('retention/') || path.startsWith('wizard/')
      ? { limit: 9_000 + shared(locale), name: '9 kB of island with its data' }
      : { limit: 8_000, name: '8 kB of JavaScript' };

/** A page without the data that only its island reads. */
const withoutData = (page: string): string =>
  page.replace(/ data-(?:texts|counted|stated|questions|when)="[^"]*"/g, '');

for (const locale of locales) {
  test(`the overview in ${locale} is painted after one request of at most 14 kB`, async ({ page }) => {
    expect(brotli(html(`/${locale}/`))).toBeLessThanOrEqual(14_000);
    const blocking: string[] = [];
    page.on('request', (request) => {
      if (['stylesheet', 'script', 'font'].includes(request.resourceType())) blocking.push(request.url());
    });
    await page.goto(`/${locale}/`, { waitUntil: 'networkidle' });
    expect(blocking).toEqual([]);
  });

  test(`the policy in ${locale} takes at most 24 kB and 4 requests`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(`/${locale}/policy/`, { waitUntil: 'networkidle' });
    const sizes = requests.map((path) => brotli(file(path)));
    expect(sizes.length).toBeLessThanOrEqual(4);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(24_000);
  });

  for (const path of pagesOfALanguage.filter((page) => isOpened(`/${locale}/${page}`))) {
    const { limit, name } = allowance(path, locale);
    test(`/${locale}/${path} has at most ${name}, and does not move while it loads`, async ({ page }) => {
      const scripts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
      });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          const shift = list.getEntries().reduce((sum, entry) => sum + ((entry as { value?: number }).value ?? 0), 0);
          document.documentElement.dataset['shift'] = String(shift);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`/${locale}/${path}`, { waitUntil: 'networkidle' });
      const inline = await page.locator('script:not([src])').allTextContents();
      const sizes = [...scripts.map(file), ...inline].map(brotli);
      const data = brotli(html(`/${locale}/${path}`)) - brotli(withoutData(html(`/${locale}/${path}`)));
      expect(sizes.reduce((sum, size) => sum + size, data)).toBeLessThanOrEqual(limit);
      await expect(page.locator('html')).not.toHaveAttribute('data-shift');
    });
  }
}
