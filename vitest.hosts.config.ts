import { defineConfig } from 'vitest/config';

/**
 * What needs large packages that stand apart. `npm run test:hosts`: the built site on servers of hosts that have rules of their own.
 * `npm run test:lighthouse`: its pages by Google’s rules. `npm run build` comes first.
 */
export default defineConfig({
  test: {
    include: ['tests/{hosts,lighthouse}/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
