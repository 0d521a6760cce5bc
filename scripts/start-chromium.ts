import type { Browser } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

/** Starts the Chromium that is there, with more arguments if given. Rejects where there is none, or it cannot start. */
export async function startChromium(...more: readonly string[]): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium.');
  const { chromium } = await import('@playwright/test');
  return chromium.launch({
    executablePath,
    // Chromium’s sandbox cannot start as root, which is what containers of CI run as.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...more],
  });
}
