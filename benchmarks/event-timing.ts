import type { Page } from '@playwright/test';

interface Timed {
  timings: number[];
}

/** Notes the event timings of a page from before it is opened. */
export async function observeEvents(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { timings: [] as number[] });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) (globalThis as unknown as Timed).timings.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** The longest event that an action causes, from the input to the next paint, in ms; 0 where all were under 16. */
export async function timedEvent(page: Page, action: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    (globalThis as unknown as Timed).timings.length = 0;
  });
  await action();
  return page.evaluate(
    () =>
      new Promise<number>((give) => {
        requestAnimationFrame(() =>
          setTimeout(() => {
            give(Math.max(0, ...(globalThis as unknown as Timed).timings));
          }, 150),
        );
      }),
  );
}
