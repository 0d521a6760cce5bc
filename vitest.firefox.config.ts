import { defineConfig } from 'vitest/config';

/** `npm run test:firefox`: the key task of each feature in Firefox, over WebDriver BiDi. `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
