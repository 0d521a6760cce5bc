import { expect, test } from './one-context.ts';
import { isEmbed, pagesOfALanguage, templateOf } from './site.ts';

/** The first and the last page of each template: the first journey has no questions, the last one has. */
export const walked = [...Map.groupBy(pagesOfALanguage, (path) => templateOf(`/de/${path}`)).values()].flatMap(
  (group) => [...new Set([...group.slice(0, 1), ...group.slice(-1)])],
);

/** Walks a page of the site in German, as its second path part, with Tab. */
export function testWalk(page: string): void {
  // WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7, 3.2.1
  test(`/de/${page} can be walked with the keyboard, and the focus is always seen`, async ({ page: tab }) => {
    await tab.setViewportSize({ width: 1280, height: 900 });
    await tab.goto(`/de/${page}`);
    const seen = new Set<string>();
    const wrong: string[] = [];
    for (let step = 0; step < 200; step += 1) {
      // Held down: to let it go each time would take as long again.
      await tab.keyboard.down('Tab');
      const focus = await tab.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, left, bottom, height } = element.getBoundingClientRect();
        return {
          name: `${element.outerHTML.slice(0, 120)} at ${left}, ${top + scrollY}`,
          isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
          isInWindow: bottom > 0 && top < innerHeight && height > 0,
        };
      });
      if (!focus) break;
      if (!focus.isOutlined) wrong.push(`not seen: ${focus.name}`);
      if (!focus.isInWindow) wrong.push(`not in the window: ${focus.name}`);
      // Who comes to the same place again is caught.
      if (seen.has(focus.name)) wrong.push(`caught: ${focus.name}`);
      if (wrong.length > 0) break;
      seen.add(focus.name);
    }
    expect(wrong).toEqual([]);
    // A clause in a frame has its own link, the full site’s and the official text’s.
    expect(seen.size).toBeGreaterThan(isEmbed(page) ? 2 : 12);
  });
}
