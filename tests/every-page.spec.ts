import { expect, type Page, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { isLocale, locales } from '../src/domain/locales.ts';
import { violations } from './accessibility.ts';
import { html, isEmbed, isOpened, nothing, pages, storedBy, watch } from './site.ts';

const localeOfPath = (path: string): string => {
  const [, first] = path.split('/');
  return isLocale(first) ? first : 'nl';
};

const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** What the page says, but for the parts that only a script can make work and that say so in their class. */
async function mainText(page: Page): Promise<string> {
  const text = await page.locator('main, .embed').evaluate((main: HTMLElement) => {
    const parts = [...main.querySelectorAll<HTMLElement>('.needs-script')];
    for (const part of parts) part.hidden = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.needs-script[hidden] { display: none !important }');
    document.adoptedStyleSheets = [sheet];
    const { innerText } = main;
    for (const part of parts) part.hidden = false;
    document.adoptedStyleSheets = [];
    return innerText;
  });
  // The snippet for other sites names the server that the page came from, where a script can tell.
  return text
    .replace(/http:\/\/localhost:\d+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

for (const path of pages) {
  test.describe(path, () => {
    const source = parse(html(path));
    const attribute = (selector: string, name: string): string =>
      source.querySelector(selector)?.getAttribute(name) ?? '';

    test('says its language, has one heading of the first level, a title and a description', () => {
      expect(attribute('html', 'lang')).toBe(localeOfPath(path));
      expect(source.querySelectorAll('h1')).toHaveLength(1);
      expect(source.querySelector('title')?.text).toMatch(/\S.{5,}/);
      expect(attribute('meta[name=description]', 'content')).toMatch(/.{20,}/);
    });

    test('names its four languages and the neutral address, or asks not to be found', () => {
      const languages = source
        .querySelectorAll('link[rel=alternate][hreflang]')
        .map((link) => link.getAttribute('hreflang'));
      if (isEmbed(path)) {
        expect(languages).toEqual([]);
        expect(attribute('meta[name=robots]', 'content')).toBe('noindex');
        const full = path.replace('/embed/', '/').replace(/\/clause\/.*/, '/policy/');
        expect(attribute('link[rel=canonical]', 'href')).toBe(`http://localhost:4321${full}`);
      } else if (path === '/404.html' || path.endsWith('/wizard/several/')) {
        expect(languages).toEqual([]);
        expect(attribute('meta[name=robots]', 'content')).toBe('noindex');
      } else {
        expect(languages).toEqual([...locales, 'x-default']);
        expect(attribute('link[rel=canonical]', 'href')).toBe(`http://localhost:4321${path}`);
      }
    });

    test('says which edition it explains, that it is in plain language, and where the official text is', () => {
      const editions = source.querySelectorAll('[data-standing]');
      expect(editions).toHaveLength(path === '/' || path === '/404.html' ? locales.length : 1);
      for (const edition of editions) {
        expect(edition.text).toContain('2018');
        expect(edition.querySelector('a')?.getAttribute('href')).toMatch(/^https:\/\/www\.bpost\.be\//);
      }
    });

    test('has the landmarks of a page, or in a frame one of its own', () => {
      const landmarks = source.querySelectorAll('main, header, footer, aside:not([role]), section:not([role])');
      if (isEmbed(path)) expect(landmarks.map(({ classNames }) => classNames)).toEqual(['embed']);
      else expect(source.querySelectorAll('main')).toHaveLength(1);
    });

    if (!isOpened(path)) return;

    test('sends nothing elsewhere, stores nothing, is accessible, never scrolls sideways and needs no script', async ({
      browser,
      page,
    }) => {
      const misdeeds = watch(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path, { waitUntil: 'networkidle' });

      await test.step('nothing is sent elsewhere or stored, and the console is silent', async () => {
        expect(misdeeds).toEqual({ messages: [], foreignRequests: [] });
        expect(await storedBy(page)).toEqual(nothing);
      });

      await test.step('complete without JavaScript', async () => {
        const context = await browser.newContext({ javaScriptEnabled: false });
        const bare = await context.newPage();
        await bare.goto(path);
        // A journey without its questions, as its own link offers it to readers with a script.
        const isJourney = (await page.locator('.journey[data-journey]').count()) > 0;
        if (isJourney) await page.goto(`${path}#answer`);
        // What is said only where there is no script.
        await bare.evaluate(() => {
          for (const note of document.querySelectorAll('noscript')) note.remove();
        });
        const [without, withScript] = [await mainText(bare), await mainText(page)];
        expect(without.length).toBeGreaterThan(60);
        // Only the buttons of the letter come with the script, at the end.
        expect(withScript.slice(0, without.length)).toBe(without);
        await context.close();
      });

      await test.step('no accessibility violation, in light or in dark', async () => {
        // A view in a frame stands in the main part of the host’s page.
        const found = await violations(page);
        expect(found.filter((one) => !isEmbed(path) || !one.startsWith('landmark-one-main'))).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        // Only colours change in the dark.
        expect(await violations(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
      });

      await test.step('no scrolling sideways: 320 px, 400 % zoom, wide text spacing, forced colours', async () => {
        await page.setViewportSize({ width: 320, height: 256 }); // 1280 by 1024 pixels at 400 % zoom
        expect(await scrollsSideways(page)).toBe(false);
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet(); // WCAG 1.4.12; the Content-Security-Policy leaves the object model open.
          sheet.replaceSync(
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
          );
          document.adoptedStyleSheets = [sheet];
        });
        expect(await scrollsSideways(page)).toBe(false);
        await page.emulateMedia({ forcedColors: 'active' });
        expect(await scrollsSideways(page)).toBe(false);
      });
    });
  });
}
