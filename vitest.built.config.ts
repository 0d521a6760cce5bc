import { defineConfig } from 'vitest/config';

/** `npm run test:built`: what the built pages say, without a browser. `npm run build` comes first. */
export default defineConfig({
  // One worker that keeps its modules, so that each page is parsed once per run.
  test: { include: ['tests/built/**/*.test.ts'], isolate: false, maxWorkers: 1 },
});
