import { defineConfig } from 'vitest/config';

/** `npm run test:built`: the files of the built site, without a browser. `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/built/**/*.test.ts'],
    // One worker for all files, so that each page is parsed once.
    isolate: false,
    maxWorkers: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
