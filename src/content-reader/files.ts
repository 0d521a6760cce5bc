import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../domain/content.ts';
import { locales } from '../domain/locales.ts';
import { contentFile, placesIn } from '../site/content-place.ts';

/** In bytes. No text of a policy is so long: a larger file is something else, and reading it would take minutes. */
const largest = 1_000_000;

/** What editors read, and what is measured of the built pages. */
const besideContent = ['README.md', 'embed-heights.json'];

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The folders of content → their files, as if they lay in `content/`; where two have a file of one path, the later folder
 * counts. A test lays an invented edition over the real content so. Interface strings that a policy does not have are the product’s.
 */
export function readContentFiles(places: readonly string[] = placesIn()): SourceFile[] {
  const files = places.flatMap(readContentFolder);
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const locale of locales) {
    const path = `content/ui/${locale}.json`;
    const product = contentFile(`ui/${locale}.json`, [...places]);
    if (!byPath.has(path) && existsSync(product)) byPath.set(path, { ...readFile(product), path, origin: product });
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A folder of content → every file in it, by its path as if the folder were `content/`; of those that cannot be texts, why. */
export function readContentFolder(folder: string): SourceFile[] {
  return globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      isLink: entry.isSymbolicLink(),
      inside: pathBelow(folder, join(entry.parentPath, entry.name)),
    }))
    .filter(({ inside }) => !besideContent.includes(inside))
    .map(({ inside, isLink }) => {
      const path = `content/${inside}`;
      const lies = `${folder}/${inside}`;
      const file = isLink ? ({ text: '', flaw: 'link' } as const) : readFile(lies);
      return { ...file, path, ...(lies === path ? {} : { origin: lies }) };
    });
}

function readFile(path: string): Pick<SourceFile, 'text' | 'flaw'> {
  // Files of other kinds are reported by their name and not read.
  if (!/\.(ya?ml|json|mdx?)$/i.test(path)) return { text: '' };
  if (statSync(path).size > largest) return { text: '', flaw: 'size' };
  try {
    return { text: utf8.decode(readFileSync(path)) };
  } catch {
    return { text: '', flaw: 'encoding' };
  }
}

const pathBelow = (root: string, path: string): string => path.slice(join(root, 'x').length - 1).replaceAll('\\', '/');

/** A project’s root → the paths of the code in which interface strings are used: all of it but tests, and where they are declared. */
export function sourceFiles(root: string): string[] {
  const exclude = ['**/*.test.ts', '**/examples.ts', 'src/schemas/interface-strings.ts'];
  return globSync('src/**/*.{astro,ts,tsx}', { cwd: root, exclude }).map((path) => join(root, path));
}
