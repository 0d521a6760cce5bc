import { expect, type Frame, type Page } from '@playwright/test';
import type { Locale } from '../src/domain/locales.ts';
import { string } from './site.ts';

/** Enters, in a row of the timeline, that bpost was called on 3 March 2026, and waits for the answer. */
export async function enterDate(view: Frame | Page, locale: Locale): Promise<void> {
  await view
    .locator('#call-log')
    .getByRole('button', { name: string(locale, 'dates.ask') })
    .click();
  const form = view.getByRole('dialog');
  const typed = { 'dates.day': '3', 'dates.month': '3', 'dates.year': '2026' } as const;
  for (const [name, value] of Object.entries(typed))
    await form.getByRole('textbox', { name: string(locale, name) }).fill(value);
  await form.getByRole('button', { name: string(locale, 'dates.add') }).click();
  await expect(view.locator('article[data-date]')).toHaveCount(1);
}
