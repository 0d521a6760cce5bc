import { defineConfig } from 'vitest/config';

/** `npm run test:hosts`: the built site on servers of hosts that have rules of their own. `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/hosts/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
