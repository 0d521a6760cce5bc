import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Chromium’s headless shell starts in a third of the time, as it needs no screen.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium that is there: the one named by CHROMIUM_PATH, Playwright’s own, or an installed one.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  return [process.env.CHROMIUM_PATH, await playwrightsOwn(), ...installed()].find((path) => path && existsSync(path));
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return undefined; // The packages are not installed yet, or know no Chromium for this system.
  }
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
}
