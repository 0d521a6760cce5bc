// npm run edit [-- --port 4322]: the editor for the facts, the wizard, the edition and the interface strings, on this machine and its
// working copy only. It is no part of the site: its pages stand on an origin of their own, and nothing of them is built.
import { createServer } from 'node:http';
import { readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { cmsConfig } from '../src/content-reader/cms-config.ts';
import { originOf } from '../src/content-reader/editions.ts';
import { readContentFolder } from '../src/content-reader/files.ts';
import { contentPlace } from '../src/site/content-place.ts';
import { restyled } from '../src/content-reader/restyled.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4322' } } });
const port = Number(values.port);

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="robots" content="noindex" />
    <title>Content</title>
    <link href="/config.yml" type="text/yaml" rel="cms-config-url" />
    <style>
      @font-face {
        font-family: 'Material Symbols Outlined';
        font-weight: 100 700;
        src: url('/icons.woff2');
      }
      /* A text in every language: side by side. */
      .item-list:has(> [data-key-path$='.nl']) {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
      }
    </style>
  </head>
  <body>
    <script src="/sveltia-cms.js"></script>
  </body>
</html>
`;
const answers: Readonly<Record<string, { type: string; body: () => string | Buffer }>> = {
  '/': { type: 'text/html; charset=utf-8', body: () => page },
  // Made at each request, from the schemas and the ids as they are then.
  '/config.yml': {
    type: 'text/yaml; charset=utf-8',
    body: () => stringify(cmsConfig(readContentFolder(contentPlace)).config, { aliasDuplicateObjects: false }),
  },
  '/sveltia-cms.js': {
    type: 'text/javascript; charset=utf-8',
    body: () => readFileSync('node_modules/@sveltia/cms/dist/sveltia-cms.js'),
  },
  '/icons.woff2': {
    type: 'font/woff2',
    body: () =>
      readFileSync(
        'node_modules/@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2',
      ),
  },
};

createServer(({ url = '/' }, response) => {
  const answer = answers[new URL(url, 'http://localhost').pathname];
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'Content-Type': answer.type,
    'Cache-Control': 'no-store',
    // The editor asks nothing of other sites; its styles and its workers are made as it runs.
    'Content-Security-Policy':
      "default-src 'self' data: blob:; script-src 'self' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
  });
  response.end(answer.body());
}).listen(port, '127.0.0.1', () => {
  console.log(
    `The editor is on http://localhost:${port}/ (Chromium, Chrome or Edge). Choose “Work with Local Repository”,`,
  );
  console.log(`and this folder. What you save there stands in ${contentPlace}/ at once: then run "npm run check".`);
});

// The editor writes files in a style of its own: what it saves gets the style of ours, with only what changed written anew.
const known = new Map(readContentFolder(contentPlace).map((file) => [originOf(file), file.text]));
watch(contentPlace, { recursive: true }, (_event, name) => {
  if (name === null || !/\.(?:yaml|json)$/.test(name)) return;
  void restyle(join(contentPlace, name).replaceAll('\\', '/'));
});

async function restyle(path: string): Promise<void> {
  try {
    const written = readFileSync(path, 'utf8');
    const before = known.get(path);
    if (written === before || written.trim() === '') return;
    const merged = before === undefined ? written : restyled(before, written, path.endsWith('.json'));
    const text = merged === before ? merged : await format(merged, { ...(await resolveConfig(path)), filepath: path });
    known.set(path, text);
    if (text !== written) writeFileSync(path, text);
  } catch {
    // Half written, or removed: the next event has it whole, and the check judges it in any case.
  }
}
