import { readFileSync } from 'node:fs';
import { test as ownContext } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './one-context.ts';
import { did, hydrated, string } from './site.ts';

// What readers come for, from the overview, on a phone: by presses alone, each counted. Something typed into a field, or a date
// into its three, is one.

class Reader {
  private steps = 0;
  private readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the overview of a language, as on a phone. */
  async starts(locale: string): Promise<void> {
    await this.page.setViewportSize({ width: 360, height: 740 });
    await this.page.goto(`/${locale}/`);
  }

  async presses(...ways: Locator[]): Promise<void> {
    for (const way of ways) {
      await way.click();
      this.steps += 1;
    }
  }

  async types(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    this.steps += 1;
  }

  async chooses(list: Locator, value: string): Promise<void> {
    await list.selectOption(value);
    this.steps += 1;
  }

  /** A date into its three fields, and Enter. */
  async typesDate(day: string, month: string, year: string): Promise<void> {
    for (const part of [day, month, year]) {
      await this.page.keyboard.type(part);
      await this.page.keyboard.press(part === year ? 'Enter' : 'Tab');
    }
    this.steps += 2;
  }

  /** Is done, in as many steps as were promised or fewer, with what was looked for in view. */
  async isDone(promised: number, ...seen: Locator[]): Promise<void> {
    for (const one of seen) await expect(one).toBeInViewport({ ratio: 1 });
    expect(this.steps).toBeLessThanOrEqual(promised);
  }
}

const link = (page: Page, name: string | RegExp): Locator => page.getByRole('link', { name }).filter({ visible: true });
const button = (page: Page, name: string): Locator => page.getByRole('button', { name });
const option = (page: Page, number: number): Locator => page.locator('.question a').nth(number);

test('how long a call is kept: read at once, its clause one press away', async ({ page }) => {
  const reader = new Reader(page);
  await reader.starts('de');
  const row = page.locator('.short-timeline #call-recording');
  await expect(row.locator('.period-badge')).toHaveText(/6\sMonate/);
  await reader.presses(row.getByRole('link'));
  await reader.isDone(1, page.locator('#calls-recording-kept-title'));
});

test('who sees my address when I take in a parcel: two presses', async ({ page }) => {
  const reader = new Reader(page);
  await reader.starts('de');
  await reader.presses(link(page, did('de', 'take-in-a-parcel')), option(page, 0));
  const sentence = page.locator('.gist:visible .sentence');
  await expect(sentence).toContainText('Empfänger des Pakets');
  await reader.isDone(2, sentence);
});

test('I called the bank line from my mobile: five presses', async ({ page }) => {
  const reader = new Reader(page);
  await reader.starts('de');
  await reader.presses(link(page, did('de', 'call-customer-service')));
  for (const choice of [0, 2, 0, 0]) {
    const asked = await option(page, choice).textContent();
    await reader.presses(option(page, choice));
    await expect(page.locator('.question a', { hasText: asked ?? '' })).toHaveCount(0);
  }
  const badge = page.locator('.gist:visible .sentence data');
  await expect(badge).toHaveText('10 Jahre');
  await reader.isDone(5, badge);
});

ownContext('camera images of my visit on 3 November, until when: four; a reminder one more', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-29T12:00:00'));
  const reader = new Reader(page);
  await reader.starts('nl');
  const row = page.locator('.timeline-rows #camera-images');
  await reader.presses(page.getByRole('main').locator('a[href$="/nl/retention/"]').first());
  await expect(page).toHaveURL(/\/retention\//);
  await hydrated(page);
  await reader.presses(row.getByRole('button', { name: string('nl', 'dates.ask') }));
  await reader.typesDate('3', '11', '2026');
  await reader.isDone(4, row.getByText('tot en met 3 december 2026'));
  await expect(row).toContainText('nog 4 dagen');
  const download = page.waitForEvent('download');
  await reader.presses(button(page, string('nl', 'dates.calendar')));
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('TRIGGER:-PT15H');
});

test('no more advertising: two presses to the letter, its right already chosen', async ({ page }) => {
  const reader = new Reader(page);
  await reader.starts('fr');
  await reader.presses(link(page, did('fr', 'advertising')), link(page, string('fr', 'wizard.action.objection')));
  const right = page.getByLabel(string('fr', 'letter.objection'));
  await expect(right).toBeChecked();
  await reader.isDone(2, right);
});

test('the letter, written and printed: seven presses', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (document.documentElement.dataset['printed'] = 'yes');
  });
  const reader = new Reader(page);
  await reader.starts('nl');
  await reader.presses(
    page.locator('header .of-pages'),
    page.locator('header a[data-page=rights]'),
    page.locator('#erasure .to-letter'),
  );
  await reader.types(page.getByLabel(string('nl', 'letter.name')), 'Annelies Peeters');
  await reader.types(page.getByLabel(string('nl', 'letter.address')), 'Dorpsstraat 1, 9000 Gent');
  await reader.presses(button(page, string('nl', 'letter.print')));
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await expect(page.getByRole('checkbox', { name: string('nl', 'letter.erasure') })).toBeChecked();
  await reader.isDone(7);
});

ownContext('one clause to somebody: two presses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const reader = new Reader(page);
  await reader.starts('en');
  await reader.presses(
    page.locator('.short-timeline #call-recording').getByRole('link'),
    page.locator('#calls-recording-kept .permalink'),
  );
  await expect(page.locator('.shown[data-copied]')).not.toBeEmpty();
  await expect(page).toHaveURL(/\/en\/policy\/#calls-recording-kept$/);
  await reader.isDone(2);
});

test('read it offline: one press to the page, one to keep it', async ({ page }) => {
  const reader = new Reader(page);
  await reader.starts('de');
  await reader.presses(page.locator('footer').getByRole('link', { name: string('de', 'navigation.downloads') }));
  const keep = page.locator('.offline-copy [data-action=keep]');
  await expect(keep).toBeEnabled();
  await reader.isDone(1, keep);
});

test('the clause that is being read, in another language: two presses', async ({ page }) => {
  const reader = new Reader(page);
  await reader.starts('fr');
  await page.goto('/fr/policy/#neighbour-kept');
  await expect(page.locator('html')).toHaveAttribute('data-place', 'neighbour-kept');
  await reader.presses(
    page.locator('.table-of-contents summary'),
    page.locator('.table-of-contents .languages a[hreflang=nl]'),
  );
  await expect(page).toHaveURL('/nl/policy/#neighbour-kept');
  await reader.isDone(2, page.locator('#neighbour-kept-title'));
});

ownContext('one clause beside a form on another page: three presses to its code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const reader = new Reader(page);
  await reader.starts('de');
  await reader.presses(page.locator('footer').getByRole('link', { name: string('de', 'navigation.developers') }));
  await reader.chooses(page.getByLabel(string('de', 'embed.what')), 'clause/cameras-kept');
  const code = page.locator('[data-code=element]');
  await expect(code.locator('code')).toContainText('clause="cameras-kept"');
  await reader.presses(code.getByRole('button'));
  await expect(code.locator('output')).toHaveText(string('de', 'embed.copied'));
  await reader.isDone(3);
});

test('what the policy does not say: one press', async ({ page }) => {
  const reader = new Reader(page);
  await reader.starts('de');
  await reader.presses(page.locator('main').getByRole('link', { name: string('de', 'silences.title') }));
  await reader.isDone(1, page.locator('#not-stated h2'));
});
