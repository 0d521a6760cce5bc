// npm run serve [-- --port 4321]: serves the built site as a static host would, with its headers and its own page for unknown
// addresses.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersOf } from '../src/headers/headers.ts';
import { headerRulesOf } from '../src/headers/site-headers.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const port = Number(values.port);
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
const folder = 'dist';

if (!existsSync(join(folder, 'index.html'))) {
  console.error('There is no built site in dist/. Run "npm run build" first.');
  process.exit(1);
}

const notFound = readFileSync(join(folder, '404.html'));
const rules = headerRulesOf(folder);
const serveFile = sirv(folder, {
  etag: true,
  brotli: true,
  gzip: true,
  setHeaders: (response, path) => {
    response.setHeaders(new Map(Object.entries(headersOf(path, rules))));
  },
});

const server = createServer((request, response) => {
  const unknown = (): void => {
    // In a frame on another site, too, the page for unknown addresses is shown.
    const isEmbed = /^\/[a-z]{2}\/embed\//.test(request.url ?? '');
    response.setHeaders(new Map(Object.entries(headersOf(isEmbed ? (request.url ?? '') : '/404.html', rules))));
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
  };
  const path = request.url ?? '/';
  if (base !== '' && path !== base && !path.startsWith(`${base}/`)) {
    unknown();
    return;
  }
  request.url = path.slice(base.length) || '/';
  serveFile(request, response, unknown);
});

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken: stop what listens there, or give another with "npm run serve -- --port 4322".`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, () => {
  console.log(`The site is on http://localhost:${port}${base}/ (stop with Ctrl-C).`);
});
