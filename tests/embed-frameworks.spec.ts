import { expect, test } from '@playwright/test';
import { createElement } from 'react';
import { renderToString as reactToString } from 'react-dom/server';
import { createSSRApp } from 'vue';
import { renderToString as vueToString } from 'vue/server-renderer';
import { frameOf, host, noted, pageOf, site } from './embedding.ts';
import { App } from './host-apps/react-app.ts';
import { appOf } from './host-apps/vue-app.ts';
import { watch } from './site.ts';

const silent = (): void => undefined;

/** Each kind of application, its script, and its HTML as the server renders it. */
const apps: readonly (readonly [place: string, name: string, render: () => Promise<string> | string])[] = [
  ['in an application with React', 'react', () => reactToString(createElement(App, { tell: silent }))],
  ['in an application with Vue', 'vue', () => vueToString(createSSRApp(appOf(silent)))],
  ['in an application with Svelte', 'svelte', () => ''],
  ['in an application with zone.js', 'zone', () => ''],
];

for (const [place, name, render] of apps) {
  test(`${place} it is ready, follows what changes, and keeps its state`, async ({ page }) => {
    const misdeeds = watch(page);
    const html = await render();
    if (html !== '') expect(html).toContain('<bpost-privacy journey="take-in-a-parcel" lang="nl" class="part">');
    const head = `<meta name="embed-site" content="${site}">`;
    await page.goto(
      pageOf(host, `<div id="root">${html}</div><script type="module" src="/apps/${name}.js"></script>`, { head }),
    );
    const told = async (): Promise<unknown[]> => (await noted(page)).events;
    const view = await frameOf(page, 'wizard/take-in-a-parcel');
    await expect.poll(told).toEqual(['ready']);

    await view.locator('.question a').first().click();
    await expect.poll(told).toContain('state ');

    // Taken away or hidden, and back: what was answered is still there.
    const toggle = page.getByRole('button', { name: 'Here or not' });
    await toggle.click();
    await expect(page.locator('.part')).toBeHidden();
    await toggle.click();
    await expect(page.locator('.part iframe')).toBeVisible();
    if (name === 'vue' || name === 'zone')
      await expect(page.frameLocator('.part iframe').locator('.so-far')).toBeVisible();

    await page.getByRole('button', { name: 'Another' }).click();
    await frameOf(page, 'wizard/receive');
    expect(misdeeds.messages.filter((text) => !/React DevTools|development build/.test(text))).toEqual([]);
    expect((await told()).filter((text) => String(text).startsWith('mismatch'))).toEqual([]);
  });
}
