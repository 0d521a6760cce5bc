/** The search page where it has no header, in a frame: the field comes to life by itself. */
import { connectSearchBox } from './search-box.ts';

const root = document.querySelector<HTMLElement>('.search-box');

if (root) {
  const { input, start } = connectSearchBox(root);
  input.addEventListener('focus', start);
}
