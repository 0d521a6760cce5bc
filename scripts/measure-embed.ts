// npm run measure:embed: measures in a browser how high each view for frames is, at the widths where its height changes, and
// writes it to the embed-heights.json of the content. Needs a built site; run it again when a test says that the heights have drifted.
import { spawn } from 'node:child_process';
import { globSync, writeFileSync } from 'node:fs';
import { inPlaceOf } from '../src/site/content-place.ts';
import { siteFolder } from './site-folder.ts';
import { viewWidths } from '../src/embed/build/view-widths.ts';
import { startChromium } from './start-chromium.ts';
import { embedHeights, fontsOf, framingPage } from '../tests/embed-height.ts';

const port = Number(process.env['PORT'] ?? 4398);
const target = inPlaceOf('content/embed-heights.json');
const server = spawn(process.execPath, ['scripts/serve.ts', '--port', String(port)]);
await new Promise<void>((resolve, reject) => {
  server.stdout.once('data', () => {
    resolve();
  });
  server.stderr.once('data', (text) => {
    reject(new Error(String(text)));
  });
});

const browser = await startChromium();
try {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.goto(`http://localhost:${port}${framingPage}`);
  const heights: Record<string, Record<string, number[]>> = {};
  for (const file of globSync(`${siteFolder}/*/embed/**/oembed.json`).sort()) {
    const [, locale = '', path = ''] = /\/(\w+)\/embed\/(.+)\/oembed\.json$/.exec(file.replaceAll('\\', '/')) ?? [];
    (heights[locale] ??= {})[path] = await embedHeights(page, `/${locale}/embed/${path}/`);
  }
  writeFileSync(target, `${JSON.stringify({ fonts: await fontsOf(page), widths: viewWidths, heights })}\n`);
  console.log(`${target} has the heights of ${Object.values(heights).flatMap(Object.keys).length} views.`);
} finally {
  await browser.close();
  server.kill();
}
