import { bundled } from '../../integrations/bundle.ts';

/**
 * The scripts that stand in pages and load search when the reader turns to it. They do not go through Vite, which puts a
 * helper around every `import()`, and both into files: two more requests and 0.8 kB on every page.
 */
export const openSearch = await bundled('src/components/policy-search/open-search.ts');
export const searchPage = await bundled('src/components/policy-search/search-page.ts');
