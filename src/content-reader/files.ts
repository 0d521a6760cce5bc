import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../domain/content.ts';

/** A project’s root → every file under its content/ folder that is content: YAML, JSON and MDX. */
export function readContentFolder(root: string): SourceFile[] {
  return globSync('content/**/*.{yaml,yml,json,mdx,md}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== 'content/README.md')
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** A project’s root → the paths of the code in which interface strings are used. */
export function sourceFiles(root: string): string[] {
  return globSync('src/{components,pages,layouts,embed}/**/*.{astro,ts,tsx}', { cwd: root }).map((path) =>
    join(root, path),
  );
}
