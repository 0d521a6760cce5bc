import { test } from '@playwright/test';
import { element, host, pageOf } from './embedding.ts';
test('debug', async ({ page }) => {
  page.on('console', (m) => console.log(m.text()));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as any[])
        console.log(
          'SHIFT',
          entry.value,
          JSON.stringify(entry.sources.map((s: any) => [s.node?.nodeName, s.node?.id, s.previousRect, s.currentRect])),
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  let goOn: any;
  const held = new Promise((r) => (goOn = r));
  await page.route('**/fr/embed/clause/neighbour-kept/', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(pageOf(host, `<div id="place">${element('clause/neighbour-kept', 'fr')}</div>`), {
    waitUntil: 'commit',
  });
  await page.waitForTimeout(1500);
  console.log(
    await page.evaluate(() =>
      JSON.stringify([
        document.querySelector('bpost-privacy')!.getBoundingClientRect(),
        document.querySelector('bpost-privacy a')!.getBoundingClientRect(),
      ]),
    ),
  );
  goOn();
  await page.waitForTimeout(2000);
});
