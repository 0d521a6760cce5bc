import type { Page } from '@playwright/test';
import { expect, test } from './one-context.ts';
import { scrollsSideways } from './opened-pages.ts';
import { string } from './site.ts';
import { expectedStatements } from './statements.ts';

const rows = (page: Page) => page.locator('.activities-table tbody tr:visible');
const heads = (page: Page) => page.getByRole('columnheader');
/** The activities whose legal basis is stated. */
const based = Object.values(expectedStatements()).filter(({ basis }) => basis.some((line) => 'clause' in line)).length;
const label = (key: string) => string('en', key);

test('columns and states are chosen with the keyboard, and the choice lives in the address', async ({ page }) => {
  await page.goto('/en/activities/');
  await expect(rows(page)).toHaveCount(21);
  await page.getByRole('checkbox', { name: label('fact.basis'), exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(heads(page)).toHaveText([label('timeline.column.what'), label('fact.basis')]);
  await page.getByRole('checkbox', { name: label('activities.stated'), exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText(`Activities shown: ${based} of 21`);
  await expect(rows(page)).toHaveCount(based);
  await expect(page.locator('td.found:visible')).toHaveCount(based);
  await expect.poll(() => new URL(page.url()).hash).toBe('#field=basis&state=stated');

  await page.reload();
  await expect(rows(page)).toHaveCount(based);
  await page.getByRole('button', { name: label('filter.clear') }).click();
  await expect(rows(page)).toHaveCount(21);
  await expect(heads(page)).toHaveCount(8);
});

test('a link to the general rule leaves the choice, and a hostile address chooses nothing', async ({ page }) => {
  await page.goto('/en/activities/#field=recipients&state=general');
  await expect(heads(page)).toHaveCount(2);
  await rows(page)
    .first()
    .getByRole('link', { name: label('fact.generalRule') })
    .click();
  await expect(page.locator('#general-recipients')).toBeInViewport();
  await expect(heads(page)).toHaveCount(2);
  await page.goto('/en/activities/#field=<b>,__proto__&state=%3Cscript%3E');
  await expect(heads(page)).toHaveCount(8);
  await expect(rows(page)).toHaveCount(21);
});

test('on a phone each activity is a card, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/de/activities/');
  expect(await scrollsSideways(page)).toBe(false);
  await expect(rows(page).first().getByRole('cell')).toHaveCount(7);
});
