import { defineConfig } from 'vitest/config';

/** The part of `npm run test:long` that needs no browser: builds, one after the other. */
export default defineConfig({
  test: {
    include: ['tests/long/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 1_200_000,
    hookTimeout: 600_000,
  },
});
