// npm run serve [-- --port 4321]: serves the built site as a static host would, with its headers and its own page for unknown
// addresses.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { contentTypeOf } from '../src/headers/content-types.ts';
import { hostFiles } from '../src/headers/nginx.ts';
import { headersOf } from '../src/headers/header-rules.ts';
import { headerRulesOf } from '../src/headers/site-headers.ts';
import { putBackFormerSite, siteFolder } from './site-folder.ts';
import { base } from './base-path.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const port = Number(values.port);

putBackFormerSite();
if (!existsSync(join(siteFolder, 'index.html'))) {
  console.error('There is no built site in dist/. Run "npm run build" first.');
  process.exit(1);
}

const notFound = readFileSync(join(siteFolder, '404.html'));
const rules = headerRulesOf(siteFolder, base);
const serveFile = sirv(siteFolder, {
  etag: true,
  brotli: true,
  gzip: true,
  setHeaders: (response, path) => {
    response.setHeader('Content-Type', contentTypeOf(path.replace(/\/$/, '/index.html')));
  },
});

const server = createServer((request, response) => {
  const sendHeaders = (path: string): void => {
    for (const [name, value] of Object.entries(headersOf(path, rules))) response.setHeader(name, value);
  };
  const unknown = (): void => {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    // In a frame on another site, too, the page for unknown addresses is shown.
    const isEmbed = /^\/[a-z]{2}\/embed\//.test(request.url ?? '');
    sendHeaders(isEmbed ? (request.url ?? '') : '/404.html');
    response.writeHead(404, { 'Content-Type': contentTypeOf('/404.html') }).end(notFound);
  };
  const path = request.url ?? '/';
  const underBase = path.slice(base.length) || '/';
  const isOfSite = base === '' || path === base || path.startsWith(`${base}/`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  } else if (!isOfSite || hostFiles.some((file) => underBase.startsWith(file))) {
    unknown();
  } else {
    request.url = underBase;
    sendHeaders(underBase.replace(/[?#].*$/, ''));
    serveFile(request, response, unknown);
  }
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
