import { expect, type Page, test } from '@playwright/test';
import { fewPayloads, payloads, payloadSeed } from './hostile-payloads.ts';
import { nothing, storedBy, watch } from './site.ts';

// Everything that a stranger can send to a reader, or make her paste: fragments, query strings, what is typed into fields.
test.describe.configure({ timeout: 180_000 });

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
  await page.goto(path, { waitUntil: 'networkidle' });
  return async () => {
    expect(await page.evaluate(() => window.harm), `seed ${payloadSeed}`).toEqual([]);
    expect({ ...misdeeds, dialogs }).toEqual({ messages: [], foreignRequests: [], dialogs: [] });
    expect(await storedBy(page)).toEqual(nothing);
  };
}

test('there are at least 1,000 different texts', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(1000);
});

for (const { path, keys, texts = payloads } of [
  { path: '/de/wizard/call-customer-service/', keys: ['', 'call-customer-service=', 'todo=', 'dates=', 'answer&'] },
  {
    path: '/nl/wizard/several/',
    keys: ['', 'call-customer-service=', 'visit-a-site=-&todo=', 'visit-a-site=-&dates='],
  },
  { path: '/fr/retention/', keys: ['', 'dates=', 'happened=', 'length=days&law='] },
  { path: '/nl/policy/', keys: [''], texts: fewPayloads },
  { path: '/en/rights/', keys: [''], texts: fewPayloads },
]) {
  test(`no fragment harms ${path}`, async ({ page }) => {
    const isUnharmed = await open(page, path);
    await page.evaluate(
      async ([sent, starts]) => {
        for (const [index, text] of sent.entries()) {
          const before = location.href;
          const changed = new Promise((resolve) => {
            addEventListener('hashchange', resolve, { once: true });
          });
          location.hash = `${starts[index % starts.length] ?? ''}${text}`;
          if (location.href !== before) await changed;
          window.inspect(text);
        }
      },
      [texts, keys] as const,
    );
    await isUnharmed();
  });
}

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
  }, payloads);
  expect(unanswered).toEqual([]);
  await isUnharmed();
});

test('no address with a query harms the page it leads to', async ({ page }) => {
  const isUnharmed = await open(page, '/nl/search/');
  const texts = fewPayloads.filter(({ length }) => length < 20_000).slice(0, 140);
  for (const [index, text] of texts.entries()) {
    const query = encodeURIComponent(text.toWellFormed());
    // As it was typed, too: browsers take most of it.
    const address =
      index % 2 === 0 ? `/nl/search/?q=${query}` : `/de/policy/?mark=${query}&q=${text.replaceAll('#', '')}#calls-log`;
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate((typed) => {
      window.inspect(typed);
    }, text);
    expect(await page.evaluate(() => window.harm), `${address} (seed ${payloadSeed})`).toEqual([]);
  }
  await isUnharmed();
});

test('no date that is typed harms the timeline, and what is none is told', async ({ page }) => {
  const isUnharmed = await open(page, '/de/retention/');
  const form = page.locator('.my-dates form');
  await form.locator('[name=day]').fill('31');
  await form.locator('[name=month]').fill('2');
  await form.locator('[name=year]').fill('2026');
  await form.locator('button[type=submit], button:not([type])').first().click();
  await expect(form.locator('.error')).not.toBeEmpty();
  const untold = await page.evaluate((texts) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('.my-dates form input')];
    const message = document.querySelector('.my-dates .error');
    return texts.flatMap((text, index) => {
      for (const field of fields) field.value = '1';
      const field = fields[index % fields.length];
      if (field) field.value = text;
      field?.form?.requestSubmit();
      window.inspect(text);
      return message?.textContent === '' && !/^\s*\d{1,4}\s*$/u.test(text.normalize('NFKC')) ? [text.slice(0, 80)] : [];
    });
  }, payloads);
  expect(untold).toEqual([]);
  await isUnharmed();
});

for (const { path, fields } of [
  { path: '/fr/rights/', fields: '.rights-letter input:not([type=checkbox]), .rights-letter textarea' },
  { path: '/en/wizard/', fields: '.wizard-start input[type=search]' },
  { path: '/de/', fields: '.search-dialog input' },
]) {
  test(`nothing that is typed into the fields of ${path} harms the page`, async ({ page }) => {
    const isUnharmed = await open(page, path);
    const count = await page.evaluate(
      ([texts, selector]) => {
        const found = [...document.querySelectorAll<HTMLInputElement>(selector)];
        for (const [index, text] of texts.entries()) {
          const field = found[index % found.length];
          if (!field) break;
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          window.inspect(text);
        }
        return found.length;
      },
      [payloads, fields] as const,
    );
    expect(count).toBeGreaterThan(0);
    await isUnharmed();
  });
}
