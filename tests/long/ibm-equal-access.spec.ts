import { equalAccessViolations } from '../ibm-equal-access.ts';
import { expect, test } from '../one-context.ts';
import { pages } from '../site.ts';

// In German, which has the longest words; a view of a clause has what the page of all clauses has.
for (const path of pages.filter((one) => one.startsWith('/de/') && !/\/(?:clause|section)\//.test(one))) {
  test(`${path} breaks no rule of IBM Equal Access`, async ({ page }) => {
    await page.goto(path);
    expect(await equalAccessViolations(page)).toEqual([]);
  });
}
