import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '../scripts/site-folder.ts';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { parse } from 'yaml';
import { withSiteValues } from '../src/domain/site-values.ts';
import type { EditionFile } from '../src/schemas/edition.ts';
import type { RolesFile } from '../src/schemas/roles.ts';
import { contentFile } from '../src/site/content-place.ts';
import { authority, controller } from '../src/site/site.ts';
import { defaultLocale, isLocale, type Locale, locales, perLocale } from '../src/domain/locales.ts';

/** The folder of the built site. */
export const dist = siteFolder;

/**
 * The address of every built page, as a reader would type it: `/`, `/nl/`, `/nl/policy/`, `/404.html`. The files of the print
 * edition are no pages of the site, but documents to take away.
 */
export const pages: readonly string[] = globSync('**/*.html', { cwd: dist, exclude: ['print/*'] })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .sort();

/** Whether a page is a view for frames on other sites. */
export const isEmbed = (path: string): boolean => path.includes('embed/');

/** The language of a page; the one that comes first, where a page has all of them. */
export function localeOf(path: string): Locale {
  const [, first] = path.split('/');
  return isLocale(first) ? first : defaultLocale;
}

/** Whether a page is the policy in two languages: those of `/nl/policy/fr/` are not those that another language has. */
export const isSideBySide = (path: string): boolean => /^(?:\/..\/)?policy\/..\/$/.test(path);

/**
 * What a page is made from: two pages of one template differ in their content only. `/nl/wizard/receive/` and
 * `/fr/wizard/child/` → `wizard/[journey]/`.
 */
export const templateOf = (path: string): string =>
  path
    .replace(/^\/[a-z]{2}\//, '')
    .replace(/^\/q\/.*/, 'q/[sign]/')
    .replace(/wizard\/(?!several|map)[^/]+\//, 'wizard/[journey]/')
    .replace(/policy\/[^/]+\//, 'policy/[beside]/')
    .replace(/clause\/[^/]+\//, 'clause/[clause]/')
    .replace(/section\/[^/]+\//, 'section/[section]/');

/** A page of every template, in one language after the other. */
export const oneOfEachTemplate: readonly string[] = [...Map.groupBy(pages, templateOf).values()].map(
  (same, index) => same.filter((path) => localeOf(path) === locales[index % locales.length])[0] ?? same[0] ?? '',
);

/** The pages that every language has, as their second path part: '' (overview), 'policy/', … */
export const pagesOfALanguage: readonly string[] = pages
  .filter((path) => path.startsWith(`/${defaultLocale}/`) && !isSideBySide(path))
  .map((path) => path.slice(`/${defaultLocale}/`.length));

/** An address of the site → the built file that is served there. */
export function file(path: string): Buffer {
  return readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
}

/** The address of a page → its built HTML. */
export function html(path: string): string {
  return file(path).toString();
}

/** What the overview says that a reader may have done, and what leads to a journey: as the roles of the content have it. */
export function did(locale: Locale, journey: string): string {
  const { overview } = parse(readFileSync(contentFile('roles.yaml'), 'utf8')) as RolesFile;
  const found = overview?.did?.find((one) => one.journey === journey);
  if (!found) throw new ReferenceError(`The overview does not lead to "${journey}".`);
  return found.text[locale];
}

const strings = perLocale(
  (locale) => JSON.parse(readFileSync(contentFile(`ui/${locale}.json`), 'utf8')) as Readonly<Record<string, string>>,
);
const edition = parse(readFileSync(contentFile('edition.yaml'), 'utf8')) as EditionFile;

/** An interface string of a language, as the site has it. */
export function string(locale: (typeof locales)[number], key: string): string {
  const text = strings[locale][key];
  if (text === undefined) throw new ReferenceError(`There is no interface string "${key}" in ${locale}.`);
  return withSiteValues(text, locale, { controller, authority }, edition);
}

/** What a page did that it must not do, gathered while it is open. */
export interface Misdeeds {
  readonly messages: string[];
  readonly foreignRequests: string[];
}

/** Watches a page from before it is opened. */
export function watch(page: Page): Misdeeds {
  const misdeeds: Misdeeds = { messages: [], foreignRequests: [] };
  page.on('console', (message) => misdeeds.messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => misdeeds.messages.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') misdeeds.foreignRequests.push(request.url());
  });
  return misdeeds;
}

/** Everything that a page has stored on the device; all must be empty. */
export async function storedBy(page: Page | Frame): Promise<unknown> {
  const inPage = await page.evaluate(async () => ({
    cookie: document.cookie,
    localStorage: localStorage.length,
    sessionStorage: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { ...inPage, cookies: (await ('context' in page ? page : page.page()).context().cookies()).length };
}

/** What `storedBy` gives where nothing is stored. */
export const nothing = {
  cookie: '',
  localStorage: 0,
  sessionStorage: 0,
  databases: 0,
  caches: 0,
  serviceWorkers: 0,
  cookies: 0,
};

/** What is on the clipboard, read by a file of the site: its pages may not. */
export async function clipboard(context: BrowserContext): Promise<string> {
  const reader = await context.newPage();
  await reader.goto('/robots.txt');
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  return text;
}

/** When every part of the page that a script makes live is: what is read without waiting is read after this. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => document.readyState !== 'loading' && !document.querySelector('astro-island[ssr]'));
}
