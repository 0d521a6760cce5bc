import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { element, frameOf, heightOf, host, noted, pageOf, stranger, watchLayout } from './embedding.ts';

const clause = 'clause/neighbour-kept';

const kinds = fc.constantFrom('hello', 'ready', 'unknown', 'height', 'state', 'dark,fit,', 'auto,,nl/embed/');
const contents = fc.oneof(fc.constantFrom('4000', '-1', '1e9', 'policy/#secrecy', '//evil.example', ''), fc.string());
const forged = fc.oneof(
  fc.tuple(kinds, contents).map(([kind, content]) => `bpost-privacy/1 ${kind}${content}`),
  // As the frame answers by its port.
  fc.tuple(kinds, contents),
  fc.string(),
  fc.object().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
);

/** Sends so many forged or broken messages to both sides, from the host’s own page and from a frame of another site on it. */
export async function expectForgedMessagesToChangeNothing(page: Page, count: number): Promise<void> {
  await watchLayout(page);
  await page.goto(
    pageOf(
      host,
      element(clause, 'nl').replace('<bpost-privacy', '<bpost-privacy deep-link="privacy"') +
        `<iframe src="${stranger}" title="Stranger"></iframe>`,
    ),
  );
  const view = await frameOf(page, clause);
  await expect.poll(async () => (await noted(page)).events.length).toBe(1);
  const state = async () => ({ height: await heightOf(page), address: page.url(), html: await view.content() });
  const before = await state();
  const messages = fc.sample(forged, { numRuns: count, seed: 7 });
  await page.evaluate((all) => {
    for (const message of all) postMessage(message, '*');
  }, messages);
  const other = page.frames().find((frame) => frame.url().startsWith(stranger));
  if (!other) throw new Error('There is no frame of another site.');
  await other.evaluate((all) => {
    for (const message of all) {
      parent.postMessage(message, '*');
      const ports = typeof message === 'string' && message.startsWith('bpost') ? [new MessageChannel().port2] : [];
      parent.frames[0]?.postMessage(message, '*', ports);
    }
  }, messages);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await view.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await state()).toEqual(before);
  expect((await noted(page)).events).toHaveLength(1);
}
