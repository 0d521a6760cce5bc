import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '../src/domain/locales.ts';
import { bare } from './pdf.ts';
import { string } from './site.ts';

/** A page → the bare text that is laid out for paper, without menus: what a printer would give, but for where pages end. */
async function laidOut(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('nav:visible')).toHaveCount(0);
  const text = bare(await page.locator('body').innerText());
  await page.emulateMedia({ media: null });
  return text;
}

/** What must stand on paper, and what must not, whatever page it is. */
export function expectMarks(text: string, locale: Locale, path: string): void {
  expect(text).toContain(bare(string(locale, 'edition.official')));
  expect(text).toContain(bare(`${string(locale, 'print.address')} http://localhost:4321/${locale}/${path}`));
  expect(text).not.toContain(bare(string(locale, 'footer.private')));
  // The languages of the header, one after the other.
  expect(text).not.toContain('FrançaisEnglish');
}

export async function openTimelineWithDates(page: Page, locale: Locale): Promise<void> {
  await page.goto(`/${locale}/retention/#dates=called:2026-03-03`);
  await expect(page.locator('.timeline-picture')).toContainText('2027');
}

export async function answerOfTheWizard(page: Page, locale: Locale): Promise<string> {
  await page.goto(`/${locale}/wizard/take-in-a-parcel/#take-in-a-parcel=whose-idea:postal-worker`);
  return page.locator('.so-far .chosen:visible').innerText();
}

/** Pages as they are laid out for paper → their tests in a language. */
export const testOnPaper = {
  kindsOfPage: (locale: Locale) => {
    test(`every kind of page in ${locale} is laid out for paper with its edition and address, and without menus`, async ({
      page,
    }) => {
      for (const path of [
        'policy/',
        locale === 'nl' ? 'policy/de/' : 'policy/nl/',
        'retention/',
        'wizard/take-in-a-parcel/',
        'rights/',
        'wizard/map/',
        'about/',
        'downloads/',
        'developers/',
        '',
      ]) {
        await page.goto(`/${locale}/${path}`);
        await test.step(`/${locale}/${path}`, async () => {
          expectMarks(await laidOut(page), locale, path);
          await page.emulateMedia({ media: 'print' });
          await expect(page.locator('.search-open')).toBeHidden();
        });
      }
    });
  },

  dates: (locale: Locale) => {
    test(`the timeline in ${locale} is laid out for paper with the reader’s own dates`, async ({ page }) => {
      await openTimelineWithDates(page, locale);
      expect(await laidOut(page)).toContain('2027');
    });
  },

  answer: (locale: Locale) => {
    test(`an answer of the wizard in ${locale} is laid out for paper with its answers and its stops`, async ({
      page,
    }) => {
      const chosen = await answerOfTheWizard(page, locale);
      const text = await laidOut(page);
      expect(text).toContain(bare(chosen));
      expect(text).toContain(bare(string(locale, 'wizard.stop.kept')));
      expect(text).not.toContain(bare(string(locale, 'wizard.copyLink')));
    });
  },
} as const;
