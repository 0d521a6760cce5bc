import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether content/public/ has a file: what stands there is served as it is. */
export const hasPublicFile = (name: string): boolean => existsSync(contentFile(`public/${name}`));

/** A path under content/ → where it lies: under the last of the roots that CONTENT names (else here) that has it; else under the first. */
export function contentFile(path: string, roots: string = process.env['CONTENT'] ?? '.'): string {
  const places = roots.split(',').map((root) => join(root, 'content', path));
  return places.findLast((place) => existsSync(place)) ?? places[0] ?? path;
}
