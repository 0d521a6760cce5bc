import { type HTMLElement, parse } from 'node-html-parser';
import { html } from '../site.ts';

const parsed = new Map<string, HTMLElement>();

/** The address of a page → its built HTML, parsed once per run. */
export function document(path: string): HTMLElement {
  let root = parsed.get(path);
  if (!root) {
    root = parse(html(path));
    parsed.set(path, root);
  }
  return root;
}
