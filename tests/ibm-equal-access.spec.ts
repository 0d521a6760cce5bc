import { equalAccessViolations } from './ibm-equal-access.ts';
import { expect, test } from './one-context.ts';

// All pages in German: `long/ibm-equal-access.spec.ts`.
const own = [
  '/nl/',
  '/fr/policy/',
  '/de/retention/',
  '/en/wizard/call-customer-service/',
  '/nl/wizard/',
  '/fr/rights/',
];
for (const path of [...own, '/en/search/', '/nl/developers/', '/de/embed/clause/cameras-kept/']) {
  // WCAG 1.1.1, 1.3.1, 2.5.8, 4.1.2
  test(`${path} breaks no rule of IBM Equal Access`, async ({ page }) => {
    await page.goto(path);
    expect(await equalAccessViolations(page)).toEqual([]);
  });
}
