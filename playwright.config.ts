import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium.mjs';

const executablePath = await findChromium();
/** Another PORT lets two checkouts be tested side by side. */
const port = Number(process.env['PORT'] ?? 4399);

/** Browser tests of the built site: `npm run build` comes first. */
export default defineConfig({
  testDir: 'tests',
  // What a screen reader says: a file for each language.
  snapshotPathTemplate: '{testDir}/speech/{arg}{ext}',
  testMatch: '**/*.spec.ts',
  projects: [
    { name: 'site', testIgnore: ['**/tests/long/**', '**/tests/example/**'] },
    // The site of a second policy: npm run test:example.
    { name: 'example', testMatch: '**/tests/example/**/*.spec.ts' },
    // Slow by nature: npm run test:long.
    { name: 'long', testMatch: '**/tests/long/**/*.spec.ts' },
  ],
  fullyParallel: true,
  workers: '100%',
  forbidOnly: Boolean(process.env['CI']),
  failOnFlakyTests: true,
  // Machines of CI are shared: what comes late is no fault, what does not come at all still is one.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env['CI'] ? 'dot' : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        // Chromium’s sandbox cannot start as root, which is what containers of CI run as.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // One process draws all pages of a worker: a new one for each takes a third of the time of a test.
        '--renderer-process-limit=1',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    },
  },
  webServer: [
    {
      command: `node scripts/serve.ts --port ${port}`,
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
      env: { EMBED_HOSTS: `http://localhost:${port + 1} http://127.0.0.1:${port + 1}` },
    },
    // Two sites that embed: one that may, and one that may not.
    {
      command: `node tests/embed-host.ts ${port + 1} ${port + 2}`,
      url: `http://localhost:${port + 2}/`,
      reuseExistingServer: false,
    },
  ],
});
