import { defineConfig } from 'vitest/config';
import { contentFile } from './src/site/content-place.ts';

/** What holds bpost’s pages against what its policy says, and the faults planted there: for another policy, `CONTENT=…`, it is left out. */
const ofBpostsFacts = ['activities', 'data-wizard', 'mutants', 'search-answers', 'statements'].map(
  (name) => `tests/built/${name}.test.ts`,
);
const isBposts = contentFile('site.yaml') === 'content/site.yaml';

/** `npm run test:built`: the files of the built site, without a browser. `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/built/**/*.test.ts'],
    exclude: isBposts ? [] : ofBpostsFacts,
    // One worker for all files, so that each page is parsed once.
    isolate: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
