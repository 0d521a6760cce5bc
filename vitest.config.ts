/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** `npm run test:unit`: everything that needs neither a built site nor a browser. */
export default getViteConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/*.test.ts', 'tests/content-errors/*.test.ts'],
    setupFiles: 'tests/fixed-seed.ts',
    // The tests keep nothing between files, so one worker can run them all.
    isolate: false,
    // Machines are shared: what comes late is no fault.
    testTimeout: 30_000,
  },
});
