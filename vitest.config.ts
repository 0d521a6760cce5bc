/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  // The tests keep nothing between files, so one worker can run them all.
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // They need a built site, and have a configuration of their own.
    exclude: ['tests/built/**', 'tests/long/**'],
    isolate: false,
  },
});
