import { equalAccessViolations } from '../ibm-equal-access.ts';
import { expect, test } from '../one-context.ts';
import { pages } from '../site.ts';

for (const path of pages) {
  test(`${path} breaks no rule of IBM Equal Access`, async ({ page }) => {
    await page.goto(path);
    expect(await equalAccessViolations(page)).toEqual([]);
  });
}
