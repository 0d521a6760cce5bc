import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { dist, html } from './site.ts';

/** The scripts that stand in a page’s own HTML. Its import map is none: it holds the hashes of script files. */
export function inlineScripts(path: string): string[] {
  return [...html(path).matchAll(/<script(?![^>]*\b(?:src=|type="importmap"))[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );
}

/**
 * A page → the addresses of all script files that it can load by itself: those that it names, those that they import, at once
 * or later, but for what search loads when the reader opens it.
 */
export function scriptFiles(path: string): string[] {
  const found = new Set<string>();
  const add = (text: string, from: string): void => {
    for (const [, , address = ''] of text.matchAll(/(["'`])((?:\.{0,2}\/)[\w./~-]*?\.js)\1/g)) {
      const whole = posix.resolve(posix.dirname(from), address);
      if (found.has(whole) || whole.startsWith('/search/') || !existsSync(join(dist, whole))) continue;
      // Preact’s hydration loads signals for a page that has some, and ours have none.
      if (whole.includes('/signals.') && !html(path).includes('data-preact-signals')) continue;
      found.add(whole);
      add(readFileSync(join(dist, whole), 'utf8'), whole);
    }
  };
  add(html(path).replace(/<script type="importmap">.*?<\/script>/, ''), path);
  return [...found].sort();
}
