import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { OfflineList } from './kept-copies.ts';
import { type Locale, locales } from '../domain/locales.ts';

/** What a reader of one language needs: its own pages, its search and its print edition, and what all languages share. */
const wanted = (locale: Locale): string[] => [
  `${locale}/**`,
  `search/${locale}/**`,
  'search/*',
  '_astro/*',
  `print/privacy-${locale}.*`,
  'index.html',
  'offline/not-kept/index.html',
  'favicon.svg',
  'favicon.ico',
  'touch-icon.png',
  'site.webmanifest',
];

/** A finished site → for each language the list of what can be kept for use without network, and the service worker that answers from it. */
export async function writeOfflineFiles(site: string): Promise<void> {
  mkdirSync(join(site, 'offline'), { recursive: true });
  for (const locale of locales)
    writeFileSync(join(site, `offline/${locale}.json`), JSON.stringify(listOf(site, locale)));
  const bundle = await rolldown({ input: 'src/offline/service-worker.ts' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  writeFileSync(join(site, 'offline-copy.js'), output[0].code);
}

function listOf(site: string, locale: Locale): OfflineList {
  const paths = globSync(wanted(locale), {
    cwd: site,
    exclude: [`${locale}/embed`, `${locale}/editions/*/{policy,retention,print}`, `${locale}/**/*.md`],
  })
    .map((path) => path.replaceAll('\\', '/'))
    // Without packed copies: the browser keeps the files unpacked.
    .filter((path) => !/\.(?:br|gz)$/.test(path) && statSync(join(site, path)).isFile())
    .sort();
  const hash = createHash('sha256');
  let bytes = 0;
  for (const path of paths) {
    const content = readFileSync(join(site, path));
    hash.update(`${path}\0${content.byteLength}\0`).update(content);
    bytes += content.byteLength;
  }
  return {
    version: hash.digest('hex').slice(0, 16),
    bytes,
    files: paths.map((path) => path.replace(/(^|\/)index\.html$/, '$1')),
  };
}
