import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../domain/content.ts';

/** In bytes. No text of a policy is so long: a larger file is something else, and reading it would take minutes. */
const largest = 1_000_000;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Projects’ roots, with commas between them → the files under their content/ folders; where two have a file of one path, the
 * later root counts. A test lays an invented edition over the real content so.
 */
export function readContentRoots(roots = process.env['CONTENT'] ?? '.'): SourceFile[] {
  const [first = '.', ...others] = roots.split(',');
  const more = others.flatMap((root) =>
    readContentFolder(root).map((file) => ({ ...file, origin: join(root, file.path).replaceAll('\\', '/') })),
  );
  const files = [...readContentFolder(first), ...more];
  return [...new Map(files.map((file) => [file.path, file])).values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A project’s root → every file under its content/ folder, by path; of those that cannot be texts of it, why. */
export function readContentFolder(root: string): SourceFile[] {
  return (
    globSync('content/**', { cwd: root, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => ({ isLink: entry.isSymbolicLink(), path: pathBelow(root, join(entry.parentPath, entry.name)) }))
      // Files of the site that are served as they are, and what editors read.
      .filter(({ path }) => path !== 'content/README.md' && !path.startsWith('content/public/'))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, isLink }) => (isLink ? { path, text: '', flaw: 'link' } : readFile(root, path)))
  );
}

function readFile(root: string, path: string): SourceFile {
  // Files of other kinds are reported by their name and not read.
  if (!/\.(ya?ml|json|mdx?)$/i.test(path)) return { path, text: '' };
  if (statSync(join(root, path)).size > largest) return { path, text: '', flaw: 'size' };
  try {
    return { path, text: utf8.decode(readFileSync(join(root, path))) };
  } catch {
    return { path, text: '', flaw: 'encoding' };
  }
}

const pathBelow = (root: string, path: string): string => path.slice(join(root, 'x').length - 1).replaceAll('\\', '/');

/** A project’s root → the paths of the code in which interface strings are used: all of it but tests, and where they are declared. */
export function sourceFiles(root: string): string[] {
  const exclude = ['**/*.test.ts', '**/examples.ts', 'src/schemas/interface-strings.ts'];
  return globSync('src/**/*.{astro,ts,tsx}', { cwd: root, exclude }).map((path) => join(root, path));
}
