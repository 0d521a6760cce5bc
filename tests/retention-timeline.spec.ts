import { globSync, readFileSync } from 'node:fs';
import { type Page, test as ownContext } from '@playwright/test';
import { ofColours, violations } from './accessibility.ts';
import { expect, test } from './one-context.ts';
import { clipboard, nothing, storedBy, string, watch } from './site.ts';

const periods = globSync('content/facts/retention/*.yaml').length;
const plain = (text = ''): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

test('the bars are drawn to scale, longest last', async ({ page }) => {
  await page.goto('/nl/retention/');
  const widths = await page
    .locator('.timeline-picture li[id] .outline')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
  expect(widths).toHaveLength(periods);
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  const [month = 0, year = 0, decade = 0] = [widths[0], widths[3], widths.at(-1)];
  // log(365.25 / 7) : log(3652.5 / 7), and log(30 / 7) : the same.
  expect(year / decade).toBeCloseTo(0.632, 2);
  expect(month / decade).toBeCloseTo(0.233, 2);
});

test('a link to a row marks it', async ({ page }) => {
  await page.goto('/en/policy/#calls-log');
  await page.locator('#calls-log .period-badge').click();
  await expect(page).toHaveURL(/\/en\/retention\/#call-log$/);
  await expect(page.locator('#call-log')).toBeInViewport();
  const shadow = (id: string) => page.locator(id).evaluate((row) => getComputedStyle(row).boxShadow);
  expect(await shadow('#call-log')).not.toBe(await shadow('#case-file'));
});

/** The address is written after the answer is painted. */
const expectFragment = (page: Page, fragment: string): Promise<void> =>
  expect.poll(() => new URL(page.url()).hash).toBe(fragment);

const shownPeriods = (page: Page): Promise<string[]> =>
  page.locator('.timeline-picture li[id]:visible').evaluateAll((rows) => rows.map(({ id }) => id));

const shownRows = (page: Page) => page.locator('.timeline-table tbody tr:visible');

async function choose(page: Page, key: string, ...labels: string[]): Promise<void> {
  await page.getByText(string('en', 'filter.title'), { exact: true }).click();
  for (const label of labels) await page.getByRole('checkbox', { name: label, exact: true }).check();
  await expect(page.getByRole('status')).toContainText(key);
}

test.describe('filters', () => {
  test('show only what happened, in picture, list and table, and say how many', async ({ page }) => {
    await page.goto('/en/retention/');
    await choose(page, 'Periods shown: 3 of 9', 'Call to bpost');
    expect(await shownPeriods(page)).toEqual(['call-recording', 'call-log', 'case-file']);
    await expect(shownRows(page)).toHaveCount(3 + 4 + 1);
    await expect(page.locator('.unstated li:visible')).toHaveText([/Calling from a mobile/]);
    await expectFragment(page, '#happened=called');
  });

  test('combine, survive a reload, and go away together', async ({ page }) => {
    await page.goto('/en/retention/');
    await choose(page, '2 of 9', 'ten years or more', string('en', 'filter.byLaw'));
    expect(await shownPeriods(page)).toEqual(['case-file-bank', 'call-recording-bank']);
    await expectFragment(page, '#law=yes&length=decade');
    await page.reload();
    expect(await shownPeriods(page)).toEqual(['case-file-bank', 'call-recording-bank']);
    await expect(page.getByRole('checkbox', { name: string('en', 'filter.byLaw') })).toBeChecked();
    await page.getByRole('button', { name: string('en', 'filter.clear') }).click();
    expect(await shownPeriods(page)).toHaveLength(9);
    await expectFragment(page, '');
  });

  test('that leave nothing say so', async ({ page }) => {
    await page.goto('/en/retention/#happened=visited&law=yes');
    await expect(page.getByRole('status')).toHaveText(string('en', 'filter.none'));
    expect(await shownPeriods(page)).toEqual([]);
  });

  test('follow the address, and take nothing from a hostile one', async ({ page }) => {
    const misdeeds = watch(page);
    await page.goto(
      '/en/retention/#happened=%3Cscript%3E,visited&length=<img src=x onerror=alert(1)>&law=maybe&__proto__=x',
    );
    expect(await shownPeriods(page)).toHaveLength(9);
    await page.evaluate(() => {
      location.hash = 'happened=visited,"onload=';
    });
    expect(await shownPeriods(page)).toHaveLength(9);
    await page.evaluate(() => {
      location.hash = 'x=%%%&happened=visited,nobody';
    });
    await expect.poll(() => shownPeriods(page)).toEqual(['camera-images']);
    expect(misdeeds.messages).toEqual([]);
  });
});

const answer = (page: Page) => page.locator('.my-dates article');

async function giveDate(
  page: Page,
  event: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  const form = page.locator('.my-dates form');
  await form.getByRole('combobox').selectOption({ label: event });
  await form.getByRole('textbox', { name: string('en', 'dates.day') }).fill(day);
  await form.getByRole('textbox', { name: string('en', 'dates.month') }).fill(month);
  await form.getByRole('textbox', { name: string('en', 'dates.year') }).fill(year);
  await form.getByRole('button').click();
}

ownContext.describe('my dates', () => {
  ownContext.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T12:00:00'));
  });

  ownContext('say until when each trace is kept, what was counted from, and how long to go', async ({ page }) => {
    await page.goto('/en/retention/');
    await giveDate(page, 'Call to bpost', ['3', '3', '2026']);
    await expect(answer(page).getByRole('heading')).toHaveText('Call to bpost, 3 March 2026');
    await expect(answer(page).getByRole('heading')).toBeFocused();
    await expect(answer(page)).toContainText('Counted from the day of your call. That is an assumption');
    await expect(answer(page).getByRole('listitem')).toHaveText([
      /recording.*no later than 3 September 2026.*the period is over.*50%/i,
      /note of your call.*up to and including 3 March 2027.*3 months and 6 days to go/i,
      /case.*up to and including 3 March 2029.*2 years, 3 months and 6 days to go/i,
    ]);
    await giveDate(page, 'Request for termination', ['31', '12', '2026']);
    await expect(answer(page).nth(1)).toContainText('Counted from the day of your request, as the policy says.');
    await expect(answer(page).nth(1)).toContainText('up to and including 30 January 2027');
    await expectFragment(page, '#dates=called:2026-03-03,ended-service:2026-12-31');
  });

  ownContext('are right at the end of a month and on leap days', async ({ page }) => {
    await page.goto('/en/retention/#dates=called:2024-02-29,called:2026-08-31,parcel-at-neighbour:2026-01-31');
    await expect(answer(page).nth(0)).toContainText('up to and including 28 February 2025');
    await expect(answer(page).nth(0)).toContainText('up to and including 28 February 2027');
    await expect(answer(page).nth(1)).toContainText('up to and including 28 February 2027');
    await expect(answer(page).nth(2)).toContainText('up to and including 31 August 2027');
  });

  ownContext('survive a reload and a change of language, and can be taken away', async ({ page }) => {
    await page.goto('/en/retention/#dates=visited:2026-11-24,called:2026-03-03');
    await expect(answer(page)).toHaveCount(2);
    await page.reload();
    await expect(answer(page)).toHaveCount(2);
    await page.getByRole('banner').getByRole('link', { name: 'Deutsch' }).click();
    await expect(answer(page).nth(1)).toContainText('bis einschließlich 24. Dezember 2026');
    await answer(page)
      .nth(0)
      .getByRole('button', { name: /^Entfernen/ })
      .click();
    await expect(answer(page)).toHaveCount(1);
    await expectFragment(page, '#dates=visited:2026-11-24');
  });

  ownContext('say in words what is wrong', async ({ page }) => {
    await page.goto('/en/retention/');
    for (const [typed, key] of [
      [['', '3', '2026'], 'dates.error.digits'],
      [['3', '13', '2026'], 'dates.error.month'],
      [['3', 'March', '2026'], 'dates.error.digits'],
      [['3', '3', '26'], 'dates.error.year'],
    ] as const) {
      await ownContext.step(typed.join(' '), async () => {
        await giveDate(page, 'Call to bpost', typed);
        const message = string('en', key).replace('{{first}}', '1900').replace('{{last}}', '2199');
        await expect(page.getByRole('alert')).toHaveText(message);
        await expect(page.locator('[aria-invalid]')).toHaveCount(1);
        await expect(page.locator('[aria-invalid]')).toBeFocused();
        await expect(page.getByRole('group', { name: string('en', 'dates.date') })).toHaveAccessibleDescription(
          new RegExp(message.slice(0, 20)),
        );
        await expect(answer(page)).toHaveCount(0);
      });
    }
    expect(await violations(page)).toEqual([]);
  });

  ownContext('name the days of a month in each language, where there are fewer', async ({ page }) => {
    for (const [locale, message] of [
      ['nl', 'De dagen van februari 2026 lopen van 1 tot 28.'],
      ['fr', 'En février 2026, les jours vont de 1 à 28.'],
      ['de', 'Die Tage im Februar 2026 gehen von 1 bis 28.'],
    ]) {
      await page.goto(`/${locale}/retention/`);
      const [day, month, year] = await page.locator('.my-dates input').all();
      await day?.fill('30');
      await month?.fill('2');
      await year?.fill('2026');
      await year?.press('Enter');
      await expect(page.getByRole('alert')).toHaveText(message ?? '');
    }
  });

  ownContext('go into a calendar file and onto the clipboard', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/fr/retention/#dates=called:2026-03-01');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: string('fr', 'dates.calendar') }).click();
    expect((await download).suggestedFilename()).toBe('bpost-called-2026-03-01.ics');
    const file = readFileSync(await (await download).path(), 'utf8');
    expect(file.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(3);
    expect(file).toContain('UID:call-log-called-2026-03-01@bpost-privacy-explorer');
    expect(file).toContain('DTSTART;VALUE=DATE:20270301');
    await page.getByRole('button', { name: string('fr', 'dates.copy') }).click();
    await expect(answer(page).getByRole('status')).toHaveText(string('fr', 'dates.copied'));
    const text = await clipboard(context);
    expect(plain(text)).toContain('Appel à bpost, 1er mars 2026');
    expect(plain(text)).toContain('jusqu’au 1er mars 2027 inclus');
  });

  ownContext('leave neither the page nor a trace', async ({ page }) => {
    await page.goto('/nl/retention/', { waitUntil: 'networkidle' });
    const requests: string[] = [];
    page.on('request', (request) => {
      // Chromium asks for the icon again whenever an address changes, and sends nothing with it.
      if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
    });
    await page.locator('.my-dates select').selectOption('visited');
    const [day, month, year] = await page.locator('.my-dates input').all();
    await day?.fill('3');
    await month?.fill('10');
    await year?.fill('2026');
    await year?.press('Enter');
    await expect(answer(page)).toHaveCount(1);
    await page.getByText(string('nl', 'filter.title'), { exact: true }).click();
    await page.getByRole('checkbox').first().check();
    expect(requests).toEqual([]);
    expect(await storedBy(page)).toEqual(nothing);
  });

  ownContext('are ignored where the address is hostile', async ({ page }) => {
    const misdeeds = watch(page);
    await page.goto(
      '/en/retention/#dates=called:2026-02-31,<b>:2026-01-01,called:2026-03-03%00,x&dates=called:2026-01-01',
    );
    await expect(page.locator('.my-dates h2')).toBeVisible();
    await page.goto('/en/retention/#dates=called:2026-02-31,constructor:2026-01-01,called:2026-03-03,x');
    await page.reload();
    await expect(answer(page)).toHaveCount(1);
    expect(misdeeds.messages).toEqual([]);
  });
});

test('every state of the page is accessible, in light and in dark', async ({ page }) => {
  await page.goto('/de/retention/#dates=called:2026-03-03,visited:2026-10-01&happened=called');
  await page.reload();
  await expect(answer(page)).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ofColours)).toEqual([]);
});

test('the table stays a table for screen readers on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/de/retention/');
  const table = page.getByRole('table', { name: string('de', 'timeline.table') });
  await expect(table.getByRole('row')).toHaveCount(1 + periods + 4 + 10);
  await expect(table.getByRole('rowheader')).toHaveCount(periods + 4 + 10);
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveCount(3);
});

test('the whole page works with the keyboard', async ({ page }) => {
  await page.goto('/en/retention/');
  await page.locator('.filters summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText(/of 9/);
  await page.getByRole('combobox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  for (const part of ['3', '10', '2026']) {
    await page.keyboard.type(part);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(answer(page).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(answer(page).getByRole('link').first()).toBeFocused();
});

test('without JavaScript there is nothing that does not work', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/nl/retention/');
  await expect(page.locator('.timeline-picture li[id]:visible')).toHaveCount(9);
  await expect(page.locator('.my-dates')).toBeHidden();
  await expect(page.locator('.filters')).toBeHidden();
  await expect(page.getByRole('link', { name: string('nl', 'timeline.toDates') })).toBeHidden();
  await context.close();
});

test('the reader’s own dates are printed with the page, the fields are not', async ({ page }) => {
  await page.goto('/de/retention/#dates=called:2026-03-03');
  await expect(answer(page)).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(answer(page)).toBeVisible();
  await expect(page.locator('.my-dates form')).toBeHidden();
  await expect(page.locator('.filters')).toBeHidden();
});

test('a press on the name of a trace leads to its row and keeps the reader’s dates', async ({ page }) => {
  await page.goto('/en/retention/#dates=called:2026-03-03');
  await answer(page).getByRole('link').last().click();
  await expect(page.locator('#case-file a')).toBeFocused();
  await expect(page.locator('#case-file')).toBeInViewport();
  await expectFragment(page, '#dates=called:2026-03-03');
  await expect(answer(page)).toHaveCount(1);
});

test('dates that come with the address are painted as soon as they are drawn', async ({ page }) => {
  await page.goto('/fr/retention/#dates=called:2026-03-03');
  await expect(page.locator('html')).not.toHaveAttribute('data-hold');
  await expect(answer(page)).toHaveCount(1);
});

test('a change of the address draws the reader’s dates once', async ({ page }) => {
  await page.goto('/de/retention/#dates=called:2026-03-03');
  await expect(answer(page)).toHaveCount(1);
  const changes = await page.evaluate(async () => {
    let drawn = 0;
    new MutationObserver(() => (drawn += 1)).observe(document.querySelector('.my-dates') ?? document, {
      childList: true,
      subtree: true,
    });
    location.hash = 'dates=visited:2026-10-01';
    await new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
    });
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return drawn;
  });
  expect(changes).toBe(1);
});

test('nothing moves when dates and filters come with the address', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shift = list.getEntries().reduce((sum, entry) => sum + ((entry as { value?: number }).value ?? 0), 0);
      document.documentElement.dataset['shift'] = String(shift);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/nl/retention/#dates=called:2026-03-03&happened=called');
  await expect(answer(page)).toHaveCount(1);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
  await expect(page.locator('html')).not.toHaveAttribute('data-shift');
});
