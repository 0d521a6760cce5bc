import type { Plugin } from 'vite';

/**
 * Leaves out the helper that Vite puts around every dynamic import to preload what the chunk needs: our islands are one
 * chunk each, without styles, so it has nothing to do, and it weighs more than the code that calls it.
 */
export function noPreloader(): Plugin {
  return {
    name: 'no-preloader',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
