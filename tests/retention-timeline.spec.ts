import { globSync, readFileSync } from 'node:fs';
import { type Page, test as ownContext } from '@playwright/test';
import { ofColours, violations } from './accessibility.ts';
import { expect, test } from './one-context.ts';
import { clipboard, nothing, storedBy, string, watch } from './site.ts';

const periods = globSync('content/facts/retention/*.yaml').length;
const plain = (text = ''): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** The address is written after the answer is painted. */
const expectFragment = (page: Page, fragment: string): Promise<void> =>
  expect.poll(() => new URL(page.url()).hash).toBe(fragment);

const widths = (page: Page): Promise<number[]> =>
  page
    .locator('.timeline-picture li[id] .outline')
    .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));

test('after a break, equal ratios are equal lengths, and the longest bar is last', async ({ page }) => {
  await page.goto('/nl/retention/');
  const all = await widths(page);
  expect(all).toHaveLength(periods);
  expect(all).toEqual([...all].sort((a, b) => a - b));
  const [month = 0, year = 0, decade = 0] = [all[0], all[3], all.at(-1)];
  // The break takes 14 % of the axis; from a week on: log(365.25 / 7) : log(3652.5 / 7), and log(30 / 7) : the same.
  expect(year / decade).toBeCloseTo(0.14 + 0.86 * 0.632, 2);
  expect(month / decade).toBeCloseTo(0.14 + 0.86 * 0.233, 2);
});

test.describe('true lengths', () => {
  test('are shown on a linear scale, said in words, kept in the address, and not on paper', async ({ page }) => {
    await page.goto('/en/retention/');
    const before = await widths(page);
    await expect(page.getByText(string('en', 'timeline.scale'))).toBeVisible();
    await page.getByRole('switch', { name: string('en', 'timeline.trueLengths') }).check();
    await expect(page.getByText('10\u00a0years: about 122 times as long as 30\u00a0days.')).toBeVisible();
    await expect(page.getByText(string('en', 'timeline.scale'))).toBeHidden();
    await expectFragment(page, '#scale=true');
    await expect
      .poll(async () => {
        const all = await widths(page);
        return Math.round((all.at(-1) ?? 0) / (all[0] ?? 1));
      })
      .toBe(122);
    await page.reload();
    await expect(page.getByRole('switch')).toBeChecked();
    await page.emulateMedia({ media: 'print' });
    const [first = 0, last = 0] = [(await widths(page))[0], (await widths(page)).at(-1)];
    expect(first / last).toBeCloseTo((before[0] ?? 0) / (before.at(-1) ?? 1), 2);
    await page.emulateMedia({ media: null });
  });

  test('come without a script, and without a movement where the reader wants none', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto('/de/retention/');
    const bar = page.locator('#camera-images .outline');
    const [before, after] = [
      await bar.boundingBox(),
      await page
        .getByRole('switch')
        .check()
        .then(() => bar.boundingBox()),
    ];
    expect(after?.width).toBeLessThan((before?.width ?? 0) / 10);
    await context.close();
  });
});

test('the picture begins high, and a laptop shows its nine rows at once', async ({ page }) => {
  for (const [width, height] of [
    [360, 740],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ] as const) {
    for (const locale of ['nl', 'de']) {
      await test.step(`${width} × ${height} in ${locale}`, async () => {
        await page.setViewportSize({ width, height });
        await page.goto(`/${locale}/retention/`);
        const top = (selector: string): Promise<number> =>
          page
            .locator(selector)
            .first()
            .evaluate((element) => element.getBoundingClientRect().top);
        // Of the 300 px, the header takes about a third.
        const start = await top('main');
        expect((await top('.timeline-rows')) - start).toBeLessThanOrEqual(190);
        const last = await page.locator('.timeline-picture li[id]').last().boundingBox();
        if (width >= 1280) expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(height);
      });
    }
  }
});

test('a link to a row marks it', async ({ page }) => {
  await page.goto('/en/policy/#calls-log');
  await page.locator('#calls-log .period-badge').click();
  await expect(page).toHaveURL(/\/en\/retention\/#call-log$/);
  await expect(page.locator('#call-log')).toBeInViewport();
  const shadow = (id: string) => page.locator(id).evaluate((row) => getComputedStyle(row).boxShadow);
  await expect.poll(() => shadow('#call-log')).not.toBe(await shadow('#case-file'));
});

const shownPeriods = (page: Page): Promise<string[]> =>
  page.locator('.timeline-picture li[id]:visible').evaluateAll((rows) => rows.map(({ id }) => id));

const shownRows = (page: Page) => page.locator('.timeline-table tbody tr:visible');

async function choose(page: Page, key: string, ...labels: string[]): Promise<void> {
  for (const label of labels) await page.getByRole('checkbox', { name: label, exact: true }).check();
  await expect(page.getByRole('status')).toContainText(key);
}

test.describe('filters', () => {
  test('show only what happened, in picture, list and table, and say how many', async ({ page }) => {
    await page.goto('/en/retention/');
    await choose(page, 'Periods shown: 3 of 9', 'Call to bpost');
    await expect.poll(() => shownPeriods(page)).toEqual(['call-recording', 'call-log', 'case-file']);
    await expect(shownRows(page)).toHaveCount(3 + 4 + 1);
    await expect(page.locator('.unstated li:visible')).toHaveText([/Calling from a mobile/]);
    await expectFragment(page, '#happened=called');
  });

  test('combine, survive a reload, and go away together', async ({ page }) => {
    await page.goto('/en/retention/');
    await choose(page, '2 of 9', string('en', 'filter.decade'), string('en', 'filter.byLaw'));
    await expect.poll(() => shownPeriods(page)).toEqual(['case-file-bank', 'call-recording-bank']);
    await expectFragment(page, '#law=yes&length=decade');
    await page.reload();
    await expect.poll(() => shownPeriods(page)).toEqual(['case-file-bank', 'call-recording-bank']);
    await expect(page.getByRole('checkbox', { name: string('en', 'filter.byLaw') })).toBeChecked();
    await page.getByRole('button', { name: string('en', 'filter.clear') }).click();
    await expect.poll(() => shownPeriods(page)).toHaveLength(9);
    await expectFragment(page, '');
  });

  test('push nothing away, whatever is chosen, on a phone too', async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto('/de/retention/');
      const place = (): Promise<string> =>
        page.evaluate(() =>
          ['.chips', '.timeline-rows', '.axis']
            .map((one) => document.querySelector(one)?.getBoundingClientRect().y)
            .join(),
        );
      const before = await place();
      await page.getByRole('checkbox').nth(2).check();
      await expect(page.getByRole('status')).not.toBeEmpty();
      expect(await place()).toBe(before);
    }
  });

  test('that leave nothing say so', async ({ page }) => {
    await page.goto('/en/retention/#happened=visited&law=yes');
    await expect(page.getByRole('status')).toHaveText(string('en', 'filter.none'));
    await expect.poll(() => shownPeriods(page)).toEqual([]);
  });

  test('follow the address, and take nothing from a hostile one', async ({ page }) => {
    const misdeeds = watch(page);
    await page.goto(
      '/en/retention/#happened=%3Cscript%3E,visited&length=<img src=x onerror=alert(1)>&law=maybe&__proto__=x',
    );
    await expect.poll(() => shownPeriods(page)).toHaveLength(9);
    await page.evaluate(() => {
      location.hash = 'happened=visited,"onload=';
    });
    await expect.poll(() => shownPeriods(page)).toHaveLength(9);
    await page.evaluate(() => {
      location.hash = 'x=%%%&happened=visited,nobody';
    });
    await expect.poll(() => shownPeriods(page)).toEqual(['camera-images']);
    expect(misdeeds.messages).toEqual([]);
  });
});

const answer = (page: Page) => page.locator('article[data-date]');
const row = (page: Page, id: string) => page.locator(`#${id}`);

/** Asks in a row of the timeline: until when? */
async function ask(page: Page, id: string): Promise<void> {
  await row(page, id)
    .getByRole('button', { name: string('en', 'dates.ask') })
    .click();
}

async function giveDate(page: Page, [day, month, year]: readonly [string, string, string]): Promise<void> {
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: string('en', 'dates.day') }).fill(day);
  await form.getByRole('textbox', { name: string('en', 'dates.month') }).fill(month);
  await form.getByRole('textbox', { name: string('en', 'dates.year') }).fill(year);
  await form.getByRole('button', { name: string('en', 'dates.add') }).click();
}

ownContext.describe('my dates', () => {
  ownContext.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T12:00:00'));
  });

  ownContext(
    'say in their rows until when each trace is kept, what was counted from, and how long to go',
    async ({ page }) => {
      await page.goto('/en/retention/');
      await ask(page, 'call-log');
      await giveDate(page, ['3', '3', '2026']);
      await expect(answer(page).getByRole('heading')).toHaveText('Call to bpost, 3 March 2026');
      await expect(answer(page).getByRole('heading')).toBeFocused();
      await expect(answer(page)).toContainText('Counted from the day of your call. That is an assumption');
      await expect(row(page, 'call-recording')).toContainText(
        /no later than 3 September 2026.*the period is over.*50%/,
      );
      await expect(row(page, 'call-log')).toContainText(/up to and including 3 March 2027.*3 months and 6 days to go/);
      await expect(row(page, 'case-file')).toContainText(
        /up to and including 3 March 2029.*2 years, 3 months and 6 days/,
      );
      // Today stands on the bars that still run, and nowhere is a second picture.
      await expect(page.locator('.pin')).toHaveCount(2);
      await expect(page.locator('.own-bar')).toHaveCount(0);
      await ask(page, 'after-termination');
      await giveDate(page, ['31', '12', '2026']);
      await expect(answer(page)).toHaveCount(2);
      await expect(row(page, 'after-termination')).toContainText(
        'Counted from the day of your request, as the policy says.',
      );
      await expect(row(page, 'after-termination')).toContainText('up to and including 30 January 2027');
      await expectFragment(page, '#dates=called:2026-03-03,ended-service:2026-12-31');
    },
  );

  ownContext('have a bar each where there are several, with both days at its ends', async ({ page }) => {
    await page.goto('/en/retention/#dates=called:2026-03-03,visited:2026-11-03');
    const bars = page.locator('.own-bar');
    await expect(bars).toHaveCount(4);
    await expect(page.locator('.pin')).toHaveCount(0);
    const shown = row(page, 'call-log').locator('.own-bar > svg:visible');
    await expect(shown).toHaveCount(1);
    await expect(shown.locator('text')).toHaveText(['3 Mar 2026', '3 Mar 2027']);
    await expect(row(page, 'call-log')).toContainText('up to and including 3 March 2027');
    const [long, short] = ['#case-file', '#camera-images'].map((id) =>
      page.locator(`${id} .own-bar > svg:visible .outline`),
    );
    const width = async (bar = long): Promise<number> => (await bar?.boundingBox())?.width ?? 0;
    // One calendar for all on a wide screen, the whole width for each on a phone.
    expect(await width(long)).toBeGreaterThan((await width(short)) * 10);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await width(long)).toBe(await width(short));
    await page.setViewportSize({ width: 1280, height: 720 });
  });

  ownContext('are right at the end of a month and on leap days', async ({ page }) => {
    await page.goto('/en/retention/#dates=called:2024-02-29');
    await expect(row(page, 'call-log')).toContainText('up to and including 28 February 2025');
    await page.goto('/en/retention/#dates=called:2026-08-31,parcel-at-neighbour:2026-01-31');
    await expect(row(page, 'call-recording')).toContainText('no later than 28 February 2027');
    await expect(row(page, 'call-log')).toContainText('up to and including 31 August 2027');
    await expect(row(page, 'neighbour-address')).toContainText('up to and including 28 February 2027');
  });

  ownContext('that come with a link are in view on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/de/retention/#dates=parcel-at-neighbour:2026-01-31');
    await expect(answer(page)).toBeInViewport();
  });

  ownContext('survive a reload and a change of language, and can be taken away', async ({ page }) => {
    await page.goto('/en/retention/#dates=visited:2026-11-24,called:2026-03-03');
    await expect(answer(page)).toHaveCount(2);
    await page.reload();
    await expect(answer(page)).toHaveCount(2);
    await page.getByRole('banner').getByRole('link', { name: 'Deutsch' }).click();
    await expect(row(page, 'camera-images')).toContainText('bis einschließlich 24. Dezember 2026');
    await row(page, 'call-recording')
      .getByRole('button', { name: /^Entfernen/ })
      .click();
    await expect(answer(page)).toHaveCount(1);
    await expectFragment(page, '#dates=visited:2026-11-24');
  });

  ownContext('say in words what is wrong', async ({ page }) => {
    await page.goto('/en/retention/');
    await ask(page, 'call-log');
    for (const [typed, key] of [
      [['', '3', '2026'], 'dates.error.digits'],
      [['3', '13', '2026'], 'dates.error.month'],
      [['3', 'March', '2026'], 'dates.error.digits'],
      [['3', '3', '26'], 'dates.error.year'],
    ] as const) {
      await ownContext.step(typed.join(' '), async () => {
        await giveDate(page, typed);
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
      await row(page, 'call-log').locator('.ask').click();
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
    expect(file.match(/^BEGIN:VALARM\r$/gm)).toHaveLength(3);
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
    await row(page, 'camera-images').locator('.ask').click();
    const [day, month, year] = await page.locator('.my-dates input').all();
    await day?.fill('3');
    await month?.fill('10');
    await year?.fill('2026');
    await year?.press('Enter');
    await expect(answer(page)).toHaveCount(1);
    await page.getByRole('checkbox').first().check();
    expect(requests).toEqual([]);
    expect(await storedBy(page)).toEqual(nothing);
  });

  ownContext('are ignored where the address is hostile', async ({ page }) => {
    const misdeeds = watch(page);
    await page.goto(
      '/en/retention/#dates=called:2026-02-31,<b>:2026-01-01,called:2026-03-03%00,x&dates=called:2026-01-01',
    );
    await expect(page.locator('.timeline-picture li[id]:visible')).toHaveCount(9);
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

// WCAG 1.3.1
test('the table stays a table for screen readers on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/de/retention/');
  await expect(page.getByRole('table')).toBeHidden();
  await page.getByRole('heading', { name: string('de', 'timeline.table') }).click();
  const table = page.getByRole('table', { name: string('de', 'timeline.table') });
  await expect(table.getByRole('row')).toHaveCount(1 + periods + 4 + 10);
  await expect(table.getByRole('rowheader')).toHaveCount(periods + 4 + 10);
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveCount(3);
});

// WCAG 2.1.1, 2.1.2
test('the whole page works with the keyboard', async ({ page }) => {
  await page.goto('/en/retention/');
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status')).toHaveText(/of 9/);
  await page.keyboard.press('Space');
  await row(page, 'camera-images').locator('.ask').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: string('en', 'dates.day') })).toBeFocused();
  for (const part of ['3', '10', '2026']) {
    await page.keyboard.type(part);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(answer(page).getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: string('en', 'dates.calendar') })).toBeFocused();
});

/** sRGB colour as a browser computes it → its relative luminance, by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`today is seen on every bar, in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/en/retention/#dates=answered-survey:2026-10-01');
    await expect(page.locator('.pin')).toHaveCount(1);
    const { line, halo, bars } = await page.evaluate(() => {
      const colour = (element: Element | null, property: string): string =>
        element ? getComputedStyle(element).getPropertyValue(property) : '';
      return {
        line: colour(document.querySelector('.pin line:not(.halo)'), 'stroke'),
        halo: colour(document.querySelector('.pin .halo'), 'stroke'),
        bars: [...document.querySelectorAll('.timeline-picture .fill')].map((bar) => colour(bar, 'fill')),
      };
    });
    expect(bars.length).toBeGreaterThan(periods);
    expect(contrast(line, halo)).toBeGreaterThanOrEqual(3);
    // Its edge on the dark bars, the line itself on the light ones.
    for (const bar of bars) expect(Math.max(contrast(line, bar), contrast(halo, bar)), bar).toBeGreaterThanOrEqual(3);
  });
}

test('without JavaScript there is nothing that does not work', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/nl/retention/');
  await expect(page.locator('.timeline-picture li[id]:visible')).toHaveCount(9);
  await expect(page.locator('.ask:visible')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('.filters')).toBeHidden();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  await context.close();
});

test('the reader’s own dates are printed with the page, the fields are not', async ({ page }) => {
  await page.goto('/de/retention/#dates=called:2026-03-03');
  await expect(answer(page)).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(answer(page)).toBeVisible();
  await expect(row(page, 'call-log')).toContainText('3. März 2027');
  await expect(answer(page).getByRole('button')).toHaveCount(0);
  await expect(page.locator('.filters')).toBeHidden();
});

test('a table that a phone closes is printed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/de/retention/');
  await expect(page.getByRole('table')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toBeVisible();
});

test('dates that come with the address are painted as soon as they are drawn', async ({ page }) => {
  const { promise, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/TimelineDatesIsland.*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto('/fr/retention/#dates=called:2026-03-03', { waitUntil: 'commit' });
  // The filters are first, and leave the page to the dates.
  await expect(page.locator('.filters button')).toBeEnabled();
  await expect(page.locator('html')).toHaveAttribute('data-hold');
  arrive(undefined);
  await expect(answer(page)).toHaveCount(1);
  await expect(page.locator('html')).not.toHaveAttribute('data-hold');
});

test('a change of the address draws the reader’s dates once', async ({ page }) => {
  await page.goto('/de/retention/#dates=called:2026-03-03');
  await expect(answer(page)).toHaveCount(1);
  const changes = await page.evaluate(async () => {
    let drawn = 0;
    new MutationObserver(() => (drawn += 1)).observe(document.querySelector('.retention-timeline') ?? document, {
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
