import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Locale } from '../src/domain/locales.ts';
import { nothing, storedBy, string } from './site.ts';

export const keepButton = (page: Page) => page.locator('.offline-copy [data-action=keep]');
export const removeButton = (page: Page) => page.locator('.offline-copy [data-action=remove]');
export const state = (page: Page) => page.locator('.offline-copy .state');

/** Some ninety files are on their way until a copy is kept: how long that may take on a busy machine. */
export const inItsTime = { timeout: 30_000 };

const cameras = { nl: 'camera', fr: 'caméra', en: 'camera', de: 'Kamera' };

/** Keeps the whole guide in a language, uses every part of it without network, and removes it. */
export async function expectWholeGuideOffline(locale: Locale, page: Page, context: BrowserContext): Promise<void> {
  await page.goto(`/${locale}/downloads/`);
  await expect(keepButton(page)).toHaveText(/\d[.,]\d\s(MB|Mo)/);
  expect(await storedBy(page)).toEqual(nothing);
  await keepButton(page).click();
  await expect(state(page)).toHaveText(string(locale, 'offline.ready'), inItsTime);
  await expect(keepButton(page)).toBeHidden();

  await context.setOffline(true);
  await page.goto(`/${locale}/policy/#cameras-kept`);
  await expect(page.locator('#cameras-kept')).toBeVisible();
  await page.goto(`/${locale}/retention/#dates=called:2026-03-03`);
  await expect(page.locator('.timeline-picture')).toContainText('2027');

  await page.goto(`/${locale}/wizard/take-in-a-parcel/`);
  await page.locator('.question a').first().click();
  await expect(page.locator('.answer-title')).toBeVisible();

  await page.goto(`/${locale}/search/?q=${cameras[locale]}`);
  await expect(page.locator('main a[href*="cameras"]').first()).toBeVisible();

  const pdf = await page.evaluate(async (address) => {
    const response = await fetch(address);
    return (await response.text()).slice(0, 5);
  }, `/print/privacy-${locale}.pdf`);
  expect(pdf).toBe('%PDF-');

  await page.goto(`/${locale}/print/`);
  await expect(state(page)).toHaveText(string(locale, 'offline.ready'), inItsTime);
  await removeButton(page).click();
  await expect(state(page)).toHaveText(string(locale, 'offline.removed'));
  await context.setOffline(false);
  await page.goto(`/${locale}/downloads/`);
  await expect(keepButton(page)).toBeEnabled();
  expect(await storedBy(page)).toEqual(nothing);
}
