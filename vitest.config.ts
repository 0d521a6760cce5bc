/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  // The tests keep nothing between files, so one worker can run them all.
  test: { include: ['src/**/*.test.ts', 'tests/**/*.test.ts'], exclude: ['tests/{built,long}/**'], isolate: false },
});
