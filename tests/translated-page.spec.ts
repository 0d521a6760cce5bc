import { type Page, test } from '@playwright/test';
import { expect } from './one-context.ts';
import { clipboard } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Does to every button and link what the page translation of browsers does: wraps its words in two elements (`font`, in Chrome). */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const control of document.querySelectorAll('button, a')) {
      for (const node of [...control.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)) {
        const [outer, inner] = [document.createElement('span'), document.createElement('span')];
        inner.textContent = node.textContent;
        outer.append(inner);
        node.replaceWith(outer);
      }
    }
  });

const press = async (page: Page, control: string): Promise<void> => {
  await translate(page);
  await page.locator(`${control} > span > span`).first().click();
};

/** Notes that the page wants to be printed, instead of doing so. */
async function notePrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      print: () => {
        document.documentElement.dataset['printed'] = 'yes';
      },
    });
  });
}

const answer = '/en/wizard/call-customer-service/#call-customer-service=phone:other,line:bank,about:orders';

for (const [path, control] of [
  [answer, '[data-tool=print]'],
  ['/en/rights/#right=access', '[data-action=print]'],
] as const) {
  test(`a translated page prints by ${control}`, async ({ page }) => {
    await notePrinting(page);
    await page.goto(path);
    await press(page, control);
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  });
}

for (const [path, control, copied] of [
  [answer, '[data-tool=copy]', /\/en\/wizard\/call-customer-service\/#/],
  ['/en/rights/#right=access', '[data-action=copy]', /bpost/],
  ['/en/policy/#cameras-kept', '#cameras-kept .permalink', /#cameras-kept$/],
  ['/en/developers/', '.code button', /<script/],
] as const) {
  test(`a translated page copies by ${control}`, async ({ page, context }) => {
    await page.goto(path);
    await press(page, control);
    await expect.poll(() => clipboard(context)).toMatch(copied);
  });
}
