import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The content that is built where CONTENT names none; the strings of the interface in it are the product’s. */
const productContent = 'content';

/** The folders with commas between them that CONTENT names → each as a path with forward slashes, without one at its end. */
export function placesIn(names = process.env['CONTENT'] ?? ''): string[] {
  return (names || productContent).split(',').map((name) => name.trim().replaceAll('\\', '/').replace(/\/+$/, ''));
}

/** The folder in which this site’s content is: one place says so for everything that reads it. */
export const contentPlace: string = placesIn()[0] ?? productContent;

/**
 * A file of the content, such as `edition.yaml` → where it lies: in the last of the folders that has it. Of the strings of the
 * interface a policy may leave a file out, and has the product’s.
 */
export function contentFile(path: string, places = placesIn()): string {
  const [first = productContent, ...later] = places;
  const folders = [...later.reverse(), first, ...(path.startsWith('ui/') ? [productContent] : [])];
  return join(folders.find((folder) => existsSync(join(folder, path))) ?? first, path).replaceAll('\\', '/');
}

/** The folder beside that of the content whose files are served as they are. */
export const publicFolder: string = join(dirname(contentPlace), 'public');

/** Whether that folder has a file. */
export const hasPublicFile = (name: string): boolean => existsSync(join(publicFolder, name));

/** Folders that CONTENT names → what is wrong with one that is no folder of content; undefined where all are. */
export function misplaced(places = placesIn()): string | undefined {
  const [first = productContent, ...later] = places;
  const missing = [first, ...later].find((place) => !existsSync(place));
  if (missing !== undefined) {
    return `There is no folder "${missing}".\n  → Name the folder of the content from here: CONTENT=examples/my-company/content, or none for "${productContent}".`;
  }
  if (existsSync(join(first, 'policy')) || !existsSync(join(first, 'content'))) return undefined;
  return `The folder "${first}" holds no content, but its folder "content" may.\n  → Write CONTENT=${first}/content.`;
}

/** A path as if the content were in `content/` → where such a file would lie, for a file that is not there yet. */
export const inPlaceOf = (path: string, [first = productContent]: readonly string[] = placesIn()): string =>
  path.startsWith(`${productContent}/`) ? `${first}${path.slice(productContent.length)}` : path;

/** A sentence of a message, which names files as if the content were in `content/` → the same with this site’s folder; `ui/` is the product’s. */
export const namedInPlace = (sentence: string, [first = productContent]: readonly string[] = placesIn()): string =>
  sentence.replaceAll(/(?<![\w./-])content\/(?!ui\/)/g, `${first}/`);
