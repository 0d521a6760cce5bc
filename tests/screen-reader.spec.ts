import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { locales } from '../src/domain/locales.ts';
import { string } from './site.ts';

// What a virtual screen reader of others (Guidepup’s) says at eight moments, pinned. It speaks English for roles, whatever the page’s
// language. `npx playwright test screen-reader --update-snapshots` writes the files of tests/speech/ anew: read what has changed.
/** Its module as a script that gives its exports the name `guidepup`: the pages allow no module but their own. */
const reader = `(() => {${readFileSync(
  'node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js',
  'utf8',
).replace(
  /export ?\{([^}]*)\};?/,
  (_, names: string) => `globalThis.guidepup = {${names.replace(/([\w$]+) as (\w+)/g, '$2: $1')}};`,
)}\n})()`;

/** What is said from the beginning of a part of the page on, phrase by phrase. */
async function spoken(page: Page, part: string, phrases: number): Promise<string[]> {
  await page.evaluate(reader);
  return page.evaluate(
    async ([selector, count]) => {
      const { virtual } = (window as unknown as { guidepup: typeof import('@guidepup/virtual-screen-reader') })
        .guidepup;
      const container = document.querySelector(selector);
      if (!container) throw new ReferenceError(`There is no ${selector}.`);
      await virtual.start({ container });
      for (let step = 1; step < count; step += 1) await virtual.next();
      const said = await virtual.spokenPhraseLog();
      await virtual.stop();
      return said;
    },
    [part, phrases] as const,
  );
}

const answered = 'call-customer-service=phone:other,line:bank,about:orders';

for (const locale of locales) {
  // WCAG 1.3.1, 4.1.2, 4.1.3
  test(`a screen reader says in ${locale}, at eight moments, what is pinned`, async ({ page }) => {
    const moments: [string, string[]][] = [];
    const hear = async (moment: string, part: string, phrases: number): Promise<void> => {
      moments.push([moment, await spoken(page, part, phrases)]);
    };
    await page.goto(`/${locale}/`);
    await hear('the overview begins', 'main', 6);
    await page.goto(`/${locale}/wizard/call-customer-service/`);
    await hear('a question', '.question', 9);
    await page.goto(`/${locale}/wizard/call-customer-service/#${answered}`);
    await expect(page.locator('.gist:not([hidden])')).toBeVisible();
    await hear('an answer', '.gist:not([hidden])', 8);
    await page.goto(`/${locale}/retention/`);
    await hear('a row of the timeline', '#camera-images', 8);
    await page.locator('.filters input').first().check();
    await expect(page.locator('.filters output')).not.toBeEmpty();
    await hear('a filter is chosen', '.filters output', 3);
    await page.goto(`/${locale}/policy/`);
    await hear('a clause and its facts', '#cameras-kept', 12);
    await page.goto(`/${locale}/wizard/`);
    await page.getByRole('button', { name: string(locale, 'wizard.several.start') }).click();
    await hear('several journeys are started, and none is ticked', '.several fieldset', 7);
    await page.goto(`/${locale}/rights/#right=access`);
    await hear('the rights of the letter', '.rights-letter .rights', 6);
    const text = moments
      .map(([moment, said]) => `${moment}\n${said.map((phrase) => `  ${phrase}\n`).join('')}`)
      .join('\n');
    expect(text).toMatchSnapshot(`${locale}.txt`);
  });
}
