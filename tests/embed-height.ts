import type { Page } from '@playwright/test';
import { viewWidths } from '../src/embed/build/view-widths.ts';

/** A page of the site on which other pages may stand in a frame. */
export const framingPage = '/nl/developers/';

/** The height of a view’s content in a frame of each width, in pixels. `page` has to be on the framing page. */
export function embedHeights(
  page: Page,
  address: string,
  widths: readonly number[] = viewWidths,
  frameHeight = 900,
): Promise<number[]> {
  return page.evaluate(
    async ([address, widths, frameHeight]) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = `position:absolute;border:0;height:${frameHeight}px;width:${widths[0] ?? 0}px`;
      frame.src = address;
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      });
      const heights = widths.map((width) => {
        frame.style.width = `${width}px`;
        return Math.ceil(frame.contentDocument?.body.getBoundingClientRect().height ?? 0);
      });
      frame.remove();
      return heights;
    },
    [address, widths, frameHeight] as const,
  );
}

/** How wide a line of text is in each family of letters: tells whether a machine has the same ones as another. In pixels. */
export function fontsOf(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    ['system-ui, sans-serif', 'Charter, Georgia, serif'].map((family) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) return 0;
      context.font = `100px ${family}`;
      return Math.round(context.measureText('Bewaartermijnen, Aufbewahrungsfristen, durées').width);
    }),
  );
}
