import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const places = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/**
 * The path of a Firefox that is there: the one named by FIREFOX_PATH, or an installed one. Playwright’s own is a build of its own,
 * which cannot be had everywhere.
 * @returns {string | undefined}
 */
export function findFirefox() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.FIREFOX_PATH, ...installed, ...places].find((path) => path && existsSync(path));
}
