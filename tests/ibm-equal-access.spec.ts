import { equalAccessViolations } from './ibm-equal-access.ts';
import { expect, test } from './one-context.ts';
import { oneOfEachTemplate } from './site.ts';

// All pages in German: `long/ibm-equal-access.spec.ts`.
for (const path of oneOfEachTemplate) {
  // WCAG 1.1.1, 1.3.1, 2.5.8, 4.1.2
  test(`${path} breaks no rule of IBM Equal Access`, async ({ page }) => {
    await page.goto(path);
    expect(await equalAccessViolations(page)).toEqual([]);
  });
}
