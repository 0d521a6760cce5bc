import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { buildIndex, type Files } from '../search/build/build-index.ts';
import { textAt } from '../search/build/text-at.ts';
import { answerInDevelopment } from './answer-in-development.ts';
import type { SearchSource } from '../search/build/search-records.ts';

const sourceName = 'search-source.json';

/**
 * Builds the search index out of the finished pages: after a build into `search/` of the site, and in development when it
 * is first asked for, anew after each change. Which records there are is a page of its own (`search-source.json`), which is
 * not published; the texts are those that stand on the pages.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const source = join(folder, sourceName);
        const files = await indexFiles((path) => Promise.resolve(readFileSync(join(folder, path), 'utf8')));
        rmSync(source);
        for (const [path, content] of files) {
          const target = join(folder, 'search', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        await close();
      },
      'astro:server:setup': ({ server }) => {
        let built: Promise<Files> | undefined;
        server.watcher.on('change', () => (built = undefined));
        const isOurs = (path: string): boolean => path.startsWith('search/');
        answerInDevelopment(server, isOurs, async (path, site) => {
          built ??= indexFiles((file) => page(new URL(file.replace(/index\.html$/, ''), site)));
          try {
            return (await built).get(path.slice('search/'.length));
          } catch (error) {
            built = undefined;
            throw error;
          }
        });
      },
    },
  };
}

/** Reads the source and the pages it names → every file of search, by its path under `search/`. */
async function indexFiles(read: (path: string) => Promise<string>): Promise<Files> {
  const source = JSON.parse(await read(sourceName)) as SearchSource;
  const pages = new Map<string, Promise<string>>();
  const pageOf = (path: string): Promise<string> => {
    const known = pages.get(path) ?? read(path);
    pages.set(path, known);
    return known;
  };
  const files = new Map<string, string | Uint8Array>();
  for (const { locale, records, general, nothing } of source) {
    const whole = [];
    for (const record of records) {
      const [page = '', fragment = ''] = record.url.split('#');
      const text = record.text ?? textAt(await pageOf(`${locale}/${page}index.html`), fragment);
      whole.push({ ...record, text });
    }
    files.set(`${locale}/nothing.json`, JSON.stringify(nothing));
    const { index, engine } = await buildIndex(whole, locale, general);
    for (const [path, content] of index) files.set(`${locale}/${path}`, content);
    for (const [path, content] of engine) files.set(path, content);
  }
  return files;
}

async function page(url: URL): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response.text();
}
