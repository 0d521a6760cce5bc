import { expect, test } from '@playwright/test';
import { string } from './site.ts';

const answer = 'call-customer-service=phone:other,line:bank,about:orders';

for (const [what, path, control, text] of [
  ['the link to an answer', `/en/wizard/call-customer-service/#${answer}`, '[data-tool=copy]', new RegExp(answer)],
  ['the letter', '/en/rights/#right=access', '[data-action=copy]', /Dear Sir or Madam/],
  ['the link to a clause', '/en/policy/', '#cameras-kept .permalink', /\/en\/policy\/#cameras-kept$/],
  ['a snippet', '/en/developers/', '.code button', /<script/],
  ['an answer to a date', '/en/retention/#dates=called:2026-03-03', '[data-date] .actions button:nth-of-type(2)', /20/],
] as const) {
  test(`where the clipboard is refused, ${what} stands there, selected, and the reader is told`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await page.goto(path);
    await page.locator(control).first().click();
    const field = page.getByRole('textbox', { name: string('en', 'copy.failed') });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(text);
    await expect(field).toBeInViewport();
    expect(await field.evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart)).toBeGreaterThan(
      10,
    );
    await expect(page.getByText(string('en', 'copy.failed')).first()).toBeVisible();
    await expect(field).toHaveJSProperty('readOnly', true);
  });
}
