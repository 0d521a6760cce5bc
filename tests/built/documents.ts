import { type HTMLElement, parse } from 'node-html-parser';
import { html, pages } from '../site.ts';

const parsed = new Map<string, HTMLElement>();

/** The address of a page → its HTML as a tree, parsed once however many tests look at it. Nobody may change it. */
export function document(path: string): HTMLElement {
  const known = parsed.get(path);
  if (known) return known;
  const tree = parse(html(path));
  parsed.set(path, tree);
  return tree;
}

/** Every page with its tree. */
export const documents = (): readonly (readonly [path: string, document: HTMLElement])[] =>
  pages.map((path) => [path, document(path)]);
