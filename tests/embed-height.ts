import type { Page } from '@playwright/test';

/** The widths of frames at which views are measured, in pixels: those of phones, and both sides of where the layout changes. */
export const embedWidths = [320, 390, 479, 480, 639, 640, 703, 704, 768, 895, 896, 991, 992, 1247, 1248, 1440] as const;

/** The height of the open view in a frame of a width, in pixels. */
export async function embedHeight(page: Page, width: number, frameHeight = 900): Promise<number> {
  await page.setViewportSize({ width, height: frameHeight });
  return page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
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
