import { type Page, test as ownContext } from '@playwright/test';
import { enterDate } from './entered-date.ts';
import { expect, test } from './one-context.ts';
import { string } from './site.ts';

const hash = (page: Page): string => new URL(page.url()).hash;

const states = [
  ['/en/retention/', '#dates=called:2026-03-03&happened=called'],
  ['/de/wizard/several/', '#call-customer-service=phone:other,line:bank,about:orders&receive='],
  ['/nl/embed/retention/', '#happened=called'],
] as const;

for (const [path, state] of states) {
  test(`links to places of ${path} lead there and leave the state as it is`, async ({ page }) => {
    await page.goto(path + state);
    await expect(page.locator('[data-hold]')).toHaveCount(0);
    const shown = hash(page);
    const links = page.locator('a[href^="#"]:visible:not([href*="="], [href="#answer"])');
    const targets = await links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
    if (!path.includes('/embed/')) expect(targets).toContain('#content');
    for (const target of targets.slice(0, 6)) {
      const place = page.locator(target);
      if (!(await place.isVisible())) continue;
      await page.locator(`a[href="${target}"]:visible`).first().focus();
      await page.keyboard.press('Enter');
      await expect(place).toBeInViewport();
      await expect.poll(() => hash(page)).toBe(shown);
    }
    await page.reload();
    await expect(page.locator('[data-hold]')).toHaveCount(0);
    expect(hash(page)).toBe(shown);
  });
}

for (const foreign of ['#xtor=EPR-1', '#_=_', '#fbclid=1']) {
  test(`what others put into the address, ${foreign}, is let be and not spoken of`, async ({ page }) => {
    await page.goto(`/en/wizard/call-customer-service/${foreign}`);
    await page.locator('.question a').first().click();
    await expect.poll(() => hash(page)).toContain('call-customer-service=');
    expect(hash(page)).toContain(foreign.slice(1));
    await expect(page.locator('.outdated')).toBeEmpty();
  });
}

test('a state that a mail program has escaped is read', async ({ page }) => {
  await page.goto('/en/retention/#happened%3Dcalled%26dates%3Dcalled%3A2026-03-03');
  await expect(page.locator('input[value=called][name=happened]')).toBeChecked();
  await expect(page.locator('.my-dates')).toContainText('2026');
});

test('an address whose # has been escaped leads to the clause', async ({ page }) => {
  await page.goto('/nl/policy/%23cameras-kept');
  await expect(page).toHaveURL(/\/nl\/policy\/#cameras-kept$/);
  await expect(page.locator('#cameras-kept')).toBeInViewport();
});

ownContext('a page whose base address is another keeps its path when a state is written', async ({ page }) => {
  // Our own policy forbids a base address; a host that serves the pages under a path of its own may put one in.
  await page.route(/\/nl\/(policy|retention)\/$/, async (route) => {
    const body = (await (await route.fetch()).text()).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
    await route.fulfill({ contentType: 'text/html', body: body.replace('<head>', '<head><base href="/">') });
  });
  await page.goto('/nl/policy/');
  const box = page.getByRole('checkbox', { name: string('nl', 'policy.onlyUnsaid') });
  await box.check();
  await expect(page).toHaveURL(/\/nl\/policy\/#show=unsaid$/);
  await box.uncheck();
  await expect(page).toHaveURL(/\/nl\/policy\/$/);
  await page.goto('/nl/retention/');
  await enterDate(page, 'nl');
  await expect(page).toHaveURL(/\/nl\/retention\/#dates=called:2026-03-03$/);
});
