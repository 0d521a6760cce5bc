import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** The rules that another colour scheme may break where the first breaks none. */
export const ofColours = ['color-contrast', 'link-in-text-block'] as const;

// A third of the time that @axe-core/playwright takes, which carries all that is well out of the browser, too.
const axeSource = `${readFileSync('node_modules/axe-core/axe.min.js', 'utf8')}
axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })`;

/** What axe finds wrong with a page as it stands, and its frames: rule and elements. `only`: rules to run, where not all. */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  const frames = page.frames();
  for (const frame of frames) await frame.evaluate(axeSource);
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(only && { runOnly: [...only] }),
    // Style sheets of another site cannot be read, and the attempt is an error in the console.
    ...(frames.length > 1 && { preload: false }),
  };
  return page.evaluate(async (wanted) => {
    const { axe } = window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const results = await axe.run(wanted);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  }, options);
}
