import { testWalk, walked } from './keyboard-walk.ts';
import { expect, test } from './one-context.ts';
import { string } from './site.ts';

// Views in frames have the parts of pages: here those of journeys and clauses, the others in `long/keyboard.spec.ts`.
for (const page of walked) if (!/^embed\/\w+\/$/.test(page)) testWalk(page);

// WCAG 2.4.1
test('the first key press offers to jump to the content', async ({ page }) => {
  await page.goto('/fr/policy/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: string('fr', 'site.skip') });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('no motion where the reader wants none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/nl/policy/');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
      }).length,
  );
  expect(moving).toBe(0);
});
