import { expect, type Page, test } from '@playwright/test';
import { payloadSeed } from './hostile-payloads.ts';
import { nothing, storedBy, watch } from './site.ts';

declare global {
  interface Window {
    canary?: () => void;
    /** What went wrong, with the text that made it so. */
    harm: string[];
    /** Looks at the page after a text was put into it. */
    inspect: (text: string) => void;
    /** Does something and waits until it has changed what stands in an element, or failed. */
    changing: (place: Element, act: () => void) => Promise<void>;
  }
}

/** Before a page’s own scripts: what is looked at after each text. Pauses are a hundred times as short. */
function prepare(): void {
  const pause = window.setTimeout.bind(window);
  window.setTimeout = ((act: () => void, time = 0) => pause(act, time / 100)) as typeof setTimeout;
  window.harm = [];
  // One harm of each kind tells enough.
  window.harm.push = (...told) =>
    told.reduce(
      (length, one) => (window.harm.includes(one) || length > 9 ? length : ((window.harm[length] = one), length + 1)),
      window.harm.length,
    );
  window.canary = () => window.harm.push('a script ran');
  window.print = () => undefined;
  for (const kind of ['error', 'unhandledrejection'] as const) {
    addEventListener(kind, (event) => window.harm.push(`${kind}: ${String('reason' in event ? event.reason : event)}`));
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.harm.push(violatedDirective));
  const strangers =
    'iframe, object, base, [srcdoc], [onload], [onerror], [ontoggle], [onfocus], [src*=evil], [href^="//evil"], [href^="https://evil"], [href^="javascript:" i]';
  window.inspect = (text) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const said = JSON.stringify(text.slice(0, 80));
    if (scrollWidth > clientWidth) window.harm.push(`scrolls sideways: ${said}`);
    if ((document.querySelector('h1')?.getClientRects().length ?? 0) === 0) window.harm.push(`no heading: ${said}`);
    if (document.querySelector(strangers) || [...document.scripts].some((script) => script.text.includes('canary'))) {
      window.harm.push(`markup got in: ${said}`);
    }
  };
  window.changing = async (place, act) => {
    const before = window.harm.length;
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(place, { childList: true, characterData: true, subtree: true });
      addEventListener(
        'unhandledrejection',
        () => {
          resolve();
        },
        { once: true },
      );
      act();
      // Where the answer is the same as before, nothing changes: 50 ms, as pauses are shortened here.
      setTimeout(resolve, 5_000);
      if (window.harm.length > before) resolve();
    });
  };
}

async function open(page: Page, path: string): Promise<() => Promise<void>> {
  const misdeeds = watch(page);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(prepare);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(path);
  return async () => {
    expect(await page.evaluate(() => window.harm), `seed ${payloadSeed}`).toEqual([]);
    expect({ ...misdeeds, dialogs }).toEqual({ messages: [], foreignRequests: [], dialogs: [] });
    expect(await storedBy(page)).toEqual(nothing);
  };
}

/** Longer texts are put in once, and not into addresses that a server has to read. In UTF-16 units. */
const huge = 20_000;

/** Browsers take no address of more than 2 MB, and write some signs in nine. In UTF-16 units. */
const longestInAddress = 200_000;

/** The reader’s own dates come to life when the browser has nothing better to do: waits until they have. */
async function awaitDates(page: Page): Promise<void> {
  const event = await page.locator('.my-dates option').first().getAttribute('value');
  await page.evaluate((id) => (location.hash = `dates=${id ?? ''}:2026-03-03`), event);
  await expect(page.locator('[data-date]')).not.toHaveCount(0);
}

type Texts = (entry: number) => readonly string[];

/**
 * Everything that a stranger can send to a reader, or make her paste: fragments, query strings, what is typed into fields.
 * `textsAt`: the number of an entry → the texts that are tried there. `inQueriesAt`: the same of entries that load a page for each.
 */
export function testHostileInput(textsAt: Texts, inQueriesAt: Texts = textsAt): void {
  let entries = 0;

  for (const { path, keys } of [
    { path: '/de/wizard/call-customer-service/', keys: ['', 'call-customer-service=', 'todo=', 'dates=', 'answer&'] },
    {
      path: '/nl/wizard/several/',
      keys: ['', 'call-customer-service=', 'visit-a-site=-&todo=', 'visit-a-site=-&dates='],
    },
    { path: '/fr/retention/', keys: ['', 'dates=', 'happened=', 'length=days&law='] },
    { path: '/en/activities/', keys: ['field=', 'field=data&state='] },
    { path: '/nl/policy/', keys: ['', 'show='] },
    { path: '/en/rights/', keys: ['', 'right=', 'letter=late&right='] },
  ]) {
    const fragments = textsAt(entries++).flatMap((text, index) =>
      (text.length > huge ? [keys[index % keys.length] ?? ''] : keys).map(
        (key) => key + text.slice(0, longestInAddress),
      ),
    );
    test(`no fragment harms ${path}`, async ({ page }) => {
      const isUnharmed = await open(page, path);
      if (keys.some((key) => key.endsWith('dates='))) await awaitDates(page);
      await page.evaluate(async (sent) => {
        for (const fragment of sent) {
          const before = location.href;
          const changed = new Promise((resolve) => {
            addEventListener('hashchange', resolve, { once: true });
          });
          location.hash = fragment;
          if (location.href !== before) await changed;
          window.inspect(fragment);
        }
      }, fragments);
      await isUnharmed();
    });
  }

  const queries = textsAt(entries++);
  test('no text that is looked for harms the search page, and each gets an answer', async ({ page }) => {
    const isUnharmed = await open(page, '/nl/search/');
    await page.locator('#search').fill('camera');
    await expect(page.locator('.search-box .results a').first()).toBeVisible();
    const unanswered = await page.evaluate(async (texts) => {
      const input = document.querySelector<HTMLInputElement>('#search');
      const results = document.querySelector('.search-box .results');
      if (!input || !results) throw new Error('There is no search box.');
      const empty: string[] = [];
      for (const text of texts) {
        await window.changing(results, () => {
          input.value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        });
        if (results.textContent.trim() === '') empty.push(text.slice(0, 80));
        window.inspect(text);
      }
      return empty;
    }, queries);
    expect(unanswered).toEqual([]);
    await isUnharmed();
  });

  for (const [name, makeAddress] of [
    ['search page', (query: string) => `/nl/search/?q=${query}`],
    // As it was typed, too: browsers take most of it.
    ['policy', (query: string, text: string) => `/de/policy/?mark=${query}&q=${text.replaceAll('#', '')}#calls-log`],
  ] as const) {
    const texts = inQueriesAt(entries++).filter(({ length }) => length < huge);
    test(`no address with a query harms the ${name}`, async ({ page }) => {
      const isUnharmed = await open(page, '/nl/search/');
      for (const text of texts) {
        const address = makeAddress(encodeURIComponent(text.toWellFormed()), text);
        await page.goto(address);
        if (name === 'search page') {
          await expect(page.locator('.search-box .results')).not.toBeEmpty();
          // “One moment” is no answer yet.
          await expect(page.locator('.search-box')).toHaveAttribute('aria-busy', 'false');
        }
        await page.evaluate((typed) => {
          window.inspect(typed);
        }, text);
        expect(await page.evaluate(() => window.harm), `${address} (seed ${payloadSeed})`).toEqual([]);
      }
      await isUnharmed();
    });
  }

  const dates = textsAt(entries++);
  test('no date that is typed harms the timeline, and what is none is told', async ({ page }) => {
    const isUnharmed = await open(page, '/de/retention/');
    await awaitDates(page);
    const untold = await page.evaluate(async (texts) => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('.my-dates form input')];
      const message = document.querySelector('.my-dates .error');
      if (fields.length !== 3 || !message) throw new Error('There are no fields for a date.');
      const untold: string[] = [];
      // Preact draws what was said at the next turn.
      const submit = async (): Promise<void> => {
        fields[0]?.form?.requestSubmit();
        await new Promise((resolve) => setTimeout(resolve));
      };
      for (const text of texts) {
        for (const hostile of fields) {
          // A date that is one takes away what was said of the one before.
          for (const field of fields) field.value = field.name === 'year' ? '2026' : '1';
          await submit();
          hostile.value = text;
          await submit();
          window.inspect(text);
          const isNumber = /^\s*\d{1,4}\s*$/u.test(text.normalize('NFKC'));
          if (message.textContent === '' && !isNumber) untold.push(`${hostile.name}: ${text.slice(0, 80)}`);
        }
      }
      return untold;
    }, dates);
    expect(untold).toEqual([]);
    await isUnharmed();
  });

  for (const { path, fields, opener } of [
    { path: '/fr/rights/', fields: '.rights-letter input[type=text], .rights-letter textarea' },
    { path: '/en/wizard/', fields: '.wizard-start input[type=search]' },
    { path: '/de/', fields: '.search-dialog input', opener: '.search-open' },
  ]) {
    // Chromium itself takes minutes to find letters for a million halves of surrogate pairs.
    const texts = textsAt(entries++).map((text) => (text.isWellFormed() ? text : text.slice(0, huge)));
    test(`nothing that is typed into the fields of ${path} harms the page`, async ({ page }) => {
      const isUnharmed = await open(page, path);
      if (opener) await page.locator(opener).click();
      await expect(page.locator(fields).first()).toBeVisible();
      const count = await page.evaluate(
        ([typed, selector]) => {
          const found = [...document.querySelectorAll<HTMLInputElement>(selector)];
          for (const text of typed) {
            for (const field of found) {
              field.value = text;
              field.dispatchEvent(new Event('input', { bubbles: true }));
            }
            window.inspect(text);
          }
          return found.length;
        },
        [texts, fields] as const,
      );
      expect(count).toBeGreaterThan(0);
      await isUnharmed();
    });
  }
}
