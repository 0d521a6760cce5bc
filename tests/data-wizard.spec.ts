import { type Page, test as ownContext } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Locale } from '../src/domain/locales.ts';
import { allPaths, formatAnswers, holds, questionsOf } from '../src/domain/wizard.ts';
import type { JourneyFile } from '../src/schemas/journey.ts';
import { ofColours, violations } from './accessibility.ts';
import { expect, test } from './one-context.ts';
import { scriptFiles } from './scripts-of.ts';
import { hydrated, nothing, storedBy, string, watch } from './site.ts';

const journeys = globSync('content/wizard/*.yaml')
  .sort()
  .map((file) => ({ id: basename(file, '.yaml'), ...(parse(readFileSync(file, 'utf8')) as JourneyFile) }));

const address = (locale: Locale, journey: string, fragment = ''): string =>
  `/${locale}/wizard/${journey}/${fragment === '' ? '' : `#${fragment}`}`;

const shownActivities = (page: Page): Promise<string[]> =>
  page
    .locator('.matter[data-activity]:visible')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-activity') ?? '').sort());

const shownPeriods = (page: Page): Promise<string[]> =>
  page.locator('.timeline-rows li[id]:visible').evaluateAll((rows) => rows.map(({ id }) => id).sort());

/** What a journey shows when the address gives these answers. */
const shownFor = (page: Page, fragment: string) =>
  page.evaluate(async (hash) => {
    await new Promise((resolve) => {
      addEventListener('hashchange', resolve, { once: true });
      location.hash = hash;
    });
    const shown = (selector: string, mark: string): string[] =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => element.closest(`[${mark}]`)?.getAttribute(mark) ?? '');
    return {
      isComplete: document.querySelector('.journey')?.hasAttribute('data-complete'),
      stops: [...new Set(shown('[data-stop] h4', 'data-stop'))],
      activities: shown('.matter', 'data-activity').sort(),
      gists: shown('.gist', 'class').length,
    };
  }, fragment);

for (const journey of journeys) {
  // The ways have no language: tests/built/data-wizard.test.ts sees that each language goes the same ones.
  test(`every way through ${journey.id} ends at the right stops`, async ({ page }) => {
    const reached = new Set<string>();
    await page.goto(address('nl', journey.id));
    await hydrated(page);
    for (const path of allPaths(questionsOf(journey))) {
      const fragment = `${journey.id}=${formatAnswers(path)}`;
      const activities = journey.stops.filter(({ when }) => holds(when, path)).map(({ activity }) => activity);
      expect(await shownFor(page, fragment), fragment).toEqual({
        isComplete: true,
        stops: activities.length === 0 ? [] : ['collected', 'used', 'seen', 'kept', 'gone'],
        activities: [...activities].sort(),
        gists: 1,
      });
      for (const activity of activities) reached.add(activity);
    }
    expect(reached).toEqual(new Set(journey.stops.map(({ activity }) => activity)));
  });
}

test.describe('“I called the bank line from my mobile”', () => {
  async function answer(page: Page, text: string | RegExp): Promise<void> {
    await page.locator('.question').getByRole('link', { name: text }).click();
  }

  test('leads from the start page to ten years, and Back leads back', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/en/wizard/');
    await page.getByRole('link', { name: 'I call customer service' }).click();
    await expect(page.locator('.answer')).toBeHidden();
    await answer(page, 'I called from a mobile');
    await expect(page.getByRole('heading', { name: 'What did you do with the link' })).toBeFocused();
    await answer(page, 'The link did not help and I went on with the call');
    await answer(page, /^The bank service/);
    await answer(page, /^About investments/);
    await expect(page.getByRole('heading', { name: string('en', 'wizard.gist') })).toBeFocused();
    const periods = ['call-log', 'call-recording', 'call-recording-bank', 'case-file', 'case-file-bank'];
    await expect.poll(() => shownPeriods(page)).toEqual(periods);
    // The ordinary rules are told too, as what may also apply.
    await expect(page.locator('.timeline-rows .maybe:visible')).toHaveCount(2);
    expect(new URL(page.url()).hash).toBe('#call-customer-service=phone:mobile,link:went-on,line:bank,about:orders');

    await page.reload();
    await expect.poll(() => shownPeriods(page)).toEqual(periods);
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'What was the call with the bank service about?' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Which line did you call?' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'What did you do with the link' })).toBeVisible();
    await answer(page, /^The link was enough/);
    await expect.poll(() => shownActivities(page)).toEqual(['call-case', 'call-text-link']);
    await expect(page.locator('.matter[data-activity=call-case]:visible')).toHaveClass(/doubtful/);
    await expect.poll(() => shownPeriods(page)).toEqual(['case-file']);
  });

  // WCAG 2.1.1, 2.1.2
  test('works with the keyboard alone', async ({ page }) => {
    await page.goto('/en/wizard/call-customer-service/');
    await page.locator('.question h2').focus();
    for (const option of [1, 3, 1, 1]) {
      for (let press = 0; press < option; press += 1) await page.keyboard.press('Tab');
      const asked = await page.title();
      await page.keyboard.press('Enter');
      await expect(page).not.toHaveTitle(asked);
    }
    await expect
      .poll(() => shownPeriods(page))
      .toEqual(['call-log', 'call-recording', 'call-recording-bank', 'case-file', 'case-file-bank']);
  });

  ownContext(
    'an option that is pressed before the script has come counts, and the focus goes to what it brings',
    async ({ page }) => {
      const early = Promise.withResolvers<undefined>();
      await page.route('**/_astro/*.js', async (route) => {
        await early.promise;
        await route.continue();
      });
      await page.goto('/en/wizard/call-customer-service/', { waitUntil: 'commit' });
      await page.getByRole('link', { name: 'I called from a mobile' }).click();
      early.resolve(undefined);
      await expect(page.getByRole('heading', { name: 'What did you do with the link' })).toBeFocused();
      await expect(page.locator('.so-far .chosen:visible')).toHaveText(['I called from a mobile']);
    },
  );

  test('shows the answers so far, each with a link that says what it changes', async ({ page }) => {
    await page.goto(
      address('en', 'call-customer-service', 'call-customer-service=phone:mobile,link:went-on,line:bank,about:orders'),
    );
    await expect(page.locator('.so-far .chosen:visible')).toHaveText([
      'I called from a mobile',
      'The link did not help and I went on with the call',
      'The bank service',
      'About investments: an order or a transaction',
    ]);
    await page.getByRole('link', { name: 'Change: What did you do with the link by text message?' }).click();
    await expect(page.getByRole('heading', { name: /What did you do with the link/ })).toBeVisible();
    await expect(page.locator('.so-far .chosen:visible')).toHaveText(['I called from a mobile']);
  });

  ownContext('knows until when, on the reader’s own date', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-25T12:00:00'));
    await page.goto(
      address(
        'en',
        'call-customer-service',
        'call-customer-service=phone:other,line:bank,about:orders&dates=called:2026-03-03',
      ),
    );
    await expect(page.locator('.my-dates article li')).toHaveText([
      /recording of your call/i,
      /call.*2027/i,
      /case.*2029/i,
      /bank service files.*3 March 2036/i,
      /electronic communications.*3 March 2036/i,
    ]);
    await page.getByRole('link', { name: /^Change: Which line/ }).click();
    await page.getByRole('link', { name: 'Another bpost number' }).click();
    await expect(page.locator('.my-dates article li')).toHaveText([/2027/, /2029/]);
  });
});

test.describe('on a phone', () => {
  // What the header leaves of 740 px: it takes a row of 56 px, and the edition a line.
  const fold = 640;
  const bottomInMain = (page: Page, selector: string): Promise<number> =>
    page.evaluate((wanted) => {
      const top = document.querySelector('main')?.getBoundingClientRect().top ?? NaN;
      const element = [...document.querySelectorAll(wanted)].find((one) => one.checkVisibility());
      return (element?.getBoundingClientRect().bottom ?? NaN) - top;
    }, selector);

  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
  });

  for (const journey of journeys.filter(({ questions }) => questions.length > 0)) {
    test(`the first option of ${journey.id} stands above the fold in German`, async ({ page }) => {
      await page.goto(address('de', journey.id));
      expect(await bottomInMain(page, '.question a')).toBeLessThanOrEqual(fold);
    });
  }

  test('how long a call may be kept is told before any question is answered', async ({ page }) => {
    await page.goto('/nl/wizard/');
    await page.getByRole('link', { name: 'Ik bel naar de klantendienst' }).click();
    await expect(page.locator('.ahead:visible data')).toHaveText([
      'hoogstens 6 maanden',
      '1 jaar',
      '3 jaar',
      '10 jaar',
      '10 jaar',
    ]);
  });

  test('on a phone a track opens, one at a time; on a laptop all stand open', async ({ page }) => {
    await page.goto(address('nl', 'visit-a-site', 'visit-a-site=site:large,incident:nothing'));
    await page.goto(
      address('nl', 'call-customer-service', 'call-customer-service=phone:mobile,link:went-on,line:bank,about:orders'),
    );
    const rows = page.locator('.matter:visible summary');
    const stations = page.locator('.station:visible');
    await expect(stations).toHaveCount(0);
    for (const row of await rows.all()) expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(56);
    await rows.nth(0).click();
    await expect(stations).toHaveCount(5);
    await rows.nth(1).click();
    await expect(page.locator('.matter[open]')).toHaveCount(1);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(stations).toHaveCount(5 * (await rows.count()));
    // Nothing is left to open there: Tab goes past the names.
    expect(await rows.first().evaluate((row) => (row as HTMLElement).tabIndex)).toBe(-1);
  });
});

ownContext('nothing leaves the page and nothing is stored while questions are answered', async ({ page }) => {
  await page.goto('/nl/wizard/visit-a-site/');
  const requests: string[] = [];
  page.on('request', (request) => {
    // Chromium asks for the icon again whenever an address changes, and sends nothing with it.
    // The page's own script of the dates comes when the browser is idle, whatever is answered.
    const own = ['/favicon.svg', ...scriptFiles('/nl/wizard/visit-a-site/')].map(
      (path) => new URL(path, page.url()).href,
    );
    if (!own.includes(request.url())) requests.push(request.url());
  });
  for (const question of ['site', 'incident']) await page.locator(`[data-question=${question}] a`).first().click();
  await expect(page.locator('.journey')).toHaveAttribute('data-complete');
  expect(requests).toEqual([]);
  expect(await storedBy(page)).toEqual(nothing);
});

test('a hostile or outdated address gives the nearest valid state and a word about it', async ({ page }) => {
  const misdeeds = watch(page);
  await page.goto(address('de', 'call-customer-service', 'call-customer-service=phone:mobile,link:flew,line:bank'));
  await expect(page.locator('.outdated')).toHaveText(string('de', 'wizard.outdated'));
  await expect(page.locator('[data-question=link]')).toBeVisible();
  await page.goto(
    address('de', 'call-customer-service', 'call-customer-service=<img src=x onerror=alert(1)>&__proto__=x&%00=1'),
  );
  await page.reload();
  await expect(page.locator('[data-question=phone]')).toBeVisible();
  await expect(page.locator('.outdated')).toHaveText(string('de', 'wizard.outdated'));
  expect(misdeeds.messages).toEqual([]);
});

test('several journeys come together on one page with one timeline', async ({ page }) => {
  const chosen = ['take-in-a-parcel', 'browse-website', 'visit-a-site'];
  await page.goto('/en/wizard/');
  for (const id of chosen) {
    await page.locator(`input[value=${id}]`).check();
  }
  await page.getByRole('button', { name: string('en', 'wizard.several.start') }).click();
  // The way on does not wait for an answer.
  await expect(page.locator('.next-journey')).toContainText('1 of 3');
  for (const id of chosen) {
    await expect(page).toHaveURL(new RegExp(`/en/wizard/${id}/#`));
    await hydrated(page);
    while ((await page.locator('.journey[data-complete]').count()) === 0) {
      const asked = await page.title();
      await page.locator('.question a').first().click();
      await expect(page).not.toHaveTitle(asked);
    }
    await page.locator('.next-journey a:visible').click();
  }
  await expect(page).toHaveURL(/\/en\/wizard\/several\/#/);
  await expect(page.locator('.chosen-journeys li:visible')).toHaveCount(3);
  await expect.poll(() => shownPeriods(page)).toEqual(['camera-images', 'neighbour-address']);
  // Only what happened on these journeys can be given a day.
  await expect(page.locator('.my-dates option')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
});

test('a journey without dates is painted at once when its answers come with the address', async ({ page }) => {
  for (const journey of ['advertising', 'use-my-rights']) {
    await page.goto(address('nl', journey, `${journey}=-`));
    await expect(page.locator('html'), journey).not.toHaveAttribute('data-hold');
  }
});

test('who wants several journeys and ticks none is told so in words', async ({ page }) => {
  await page.goto('/de/wizard/');
  await page.getByRole('button', { name: string('de', 'wizard.several.start') }).click();
  await expect(page.getByRole('alert')).toHaveText(string('de', 'wizard.several.choose'));
  const box = page.getByRole('checkbox').first();
  await expect(box).toHaveAccessibleDescription(new RegExp(string('de', 'wizard.several.choose')));
  await expect(box).toBeFocused();
});

test('the start page finds a journey by a word, with or without its accents', async ({ page }) => {
  await page.goto('/fr/wizard/');
  await page.getByRole('searchbox').fill('telephone');
  await expect(page.locator('.wizard-start section li:visible').first()).toBeVisible();
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(page.locator('.wizard-start section:visible')).toHaveCount(0);
  await expect(page.locator('.wizard-start output')).toHaveText(string('fr', 'wizard.filter.none'));
});

test('whoever wants no questions gets everything with its conditions', async ({ page }) => {
  await page.goto('/nl/wizard/call-customer-service/');
  await page.getByRole('link', { name: string('nl', 'wizard.allAtOnce') }).click();
  await expect(page.locator('.answer')).toBeVisible();
  await expect(page.locator('.matter .condition').first()).toBeVisible();
  await expect.poll(() => shownActivities(page)).toHaveLength(12);
});

for (const [journey, fragment] of [
  ['call-customer-service', 'call-customer-service=phone:mobile,link:went-on,line:recorded'],
  ['advertising', 'advertising=-'],
  ['browse-website', ''],
] as const) {
  test(`axe finds nothing in ${journey} ${fragment}, in light and dark`, async ({ page }) => {
    await page.goto(address('de', journey, fragment));
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, ofColours)).toEqual([]);
  });
}

test('an answer is printed with its answers, without its questions and tools', async ({ page }) => {
  await page.goto(address('nl', 'call-customer-service', 'call-customer-service=phone:other,line:bank,about:orders'));
  await expect(page.locator('.journey')).toHaveAttribute('data-complete');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.so-far')).toBeVisible();
  await expect(page.locator('.gist .period-badge').filter({ visible: true }).first()).toBeVisible();
  // Paper has no rows to open.
  await page.setViewportSize({ width: 700, height: 900 });
  await expect(page.locator('.matter:visible [data-stop=kept] .to-timeline').first()).toBeVisible();
  await expect(page.locator('.tools')).toBeHidden();
  await expect(page.locator('.next-journey')).toBeHidden();
});

ownContext(
  'questions that cannot be loaded are said to be missing, everything can be read without them, and a reload brings them',
  async ({ page }) => {
    await page.route('**/_astro/QuestionPanel.*', (route) => route.abort());
    await page.goto(address('nl', 'visit-a-site'));
    await expect(page.getByRole('alert').filter({ hasText: string('nl', 'loading.failed') })).toBeVisible();
    await page.getByRole('link', { name: string('nl', 'wizard.allAtOnce') }).click();
    await expect(page.locator('.answer')).toBeVisible();
    await page.unrouteAll();
    await page.goto(address('nl', 'visit-a-site'));
    await page.reload();
    await page.locator('.question a').first().click();
    await expect(page.locator('.so-far')).toBeVisible();
  },
);

test('the sign of a station stays round beside the longest badge', async ({ page }) => {
  for (const width of [1100, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('about:blank');
    await page.goto('/nl/wizard/call-customer-service/#answer');
    const widths = await page
      .locator('.station .stop-icon')
      .evaluateAll((signs) => signs.map((sign) => Math.round(sign.getBoundingClientRect().width)));
    expect(new Set(widths), `${width} pixels`).toEqual(new Set([36]));
  }
});
