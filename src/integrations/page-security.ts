import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { oncePer } from '../domain/once-per.ts';
import { hashOf, islandScripts, isWithSearch, pagePolicy, writePolicy } from '../headers/content-security-policy.ts';
import { addressOf } from '../headers/header-rules.ts';

/**
 * After a build: gives each page the integrity of every script that it may load, and its own Content-Security-Policy. The
 * policy stands in the page and not only in headers, so that it holds on hosts that send none of ours, and is as narrow as one
 * page can be. It comes after everything else that changes pages or writes scripts.
 */
export function pageSecurity(): AstroIntegration {
  let base = '';
  return {
    name: 'page-security',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const scripts = readScripts(folder, base);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          const html = withIntegrity(islandStyleInHead(withoutIslandUids(readFileSync(path, 'utf8'))), scripts);
          writeFileSync(path, withPolicy(html, addressOf(`/${file.replaceAll('\\', '/')}`)));
        }
      },
    },
  };
}

/** The scripts of a site by their address: their text, and their hash. */
type Scripts = ReadonlyMap<string, { readonly text: string; readonly hash: string }>;

function readScripts(folder: string, base: string): Scripts {
  const files = globSync(['_astro/*.js', 'search/*.js'], { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return new Map(
    files.sort().map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [`${base}/${file}`, { text, hash: hashOf('sha384', text) }];
    }),
  );
}

/** Scripts → what each of them imports, once for all pages. */
const importsIn = oncePer(
  (scripts: Scripts): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...scripts].map(([address, { text }]) => [
        address,
        [...scripts.keys()].filter((other) => text.includes(other.replace(/^.*\//, './'))),
      ]),
    ),
);

const charset = '<meta charset="utf-8">';

/** A page’s HTML and the address without base → the same with its policy, right at the start of its head. */
export function withPolicy(html: string, address: string): string {
  const policy = writePolicy(pagePolicy(address, html));
  return html.replace(charset, `${charset}<meta http-equiv="content-security-policy" content="${policy}">`);
}

/** Astro gives an island a hash of the path of its file on the building machine. Nothing reads it, and two folders must build the same bytes. */
export const withoutIslandUids = (html: string): string => html.replaceAll(/(?<=<astro-island) uid="[^"]*"/g, '');

/** Astro puts the style of its islands where the first of them stands; HTML allows it in the head alone. */
export function islandStyleInHead(html: string): string {
  const [style = ''] = /<style>astro-island,.*?<\/style>/.exec(html) ?? [];
  return style === '' ? html : html.replace(style, '').replace('</head>', () => `${style}</head>`);
}

/**
 * A page’s HTML → the same with the hash of each script that stands in a file: on its element, and in an import map for
 * those that are loaded later, so that a browser runs no script that the build did not write.
 */
export function withIntegrity(html: string, scripts: Scripts): string {
  const elements = new Set<string>();
  const withElements = html.replace(
    /(<script\b[^>]*\bsrc=")([^"]+)("[^>]*)>/g,
    (tag, start: string, address: string, end: string) => {
      const script = scripts.get(address);
      if (!script) return tag;
      elements.add(address);
      return `${start}${address}${end} integrity="${script.hash}">`;
    },
  );
  const later = new Set([
    ...(isWithSearch(html) ? [...scripts.keys()].filter((address) => address.includes('/search/')) : []),
    ...islandScripts(html),
  ]);
  const reached = new Set([...elements, ...later]);
  for (const address of reached) {
    for (const other of importsIn(scripts).get(address) ?? []) {
      if (reached.has(other)) continue;
      reached.add(other);
      later.add(other);
    }
  }
  if (later.size === 0) return withElements;
  const integrity = Object.fromEntries([...later].map((address) => [address, scripts.get(address)?.hash]));
  return withElements.replace(charset, `${charset}<script type="importmap">${JSON.stringify({ integrity })}</script>`);
}
