import { defineConfig } from 'vitest/config';

/** `npm run test:serve`: what starts processes, real servers of the built site and builds of copies. `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/serving/**/*.serving.ts', 'tests/builds/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
