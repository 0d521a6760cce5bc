import { defineConfig } from 'vitest/config';

/** `npm run test:serve`: the built site over real servers. `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/serving/**/*.serving.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
