import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentTypeOf } from '../src/headers/content-types.ts';
import { headersOf } from '../src/headers/header-rules.ts';
import { builtFiles, headerRulesOf, redirectsOf } from '../src/headers/site-headers.ts';
import { pathOf, queryOf, rangeOf } from './requests.ts';

/**
 * A built site and its path on the domain (`/privacy`, or nothing) → a server that answers as nginx does with our configuration:
 * with the headers of each address, a redirect to the slash at the end of a page, and our own page for unknown addresses. What it
 * cannot read is answered with 400; nothing that is asked ends it.
 */
export function siteServer(folder: string, base: string): Server {
  const files = new Set(builtFiles(folder));
  const folders = new Set([...files].flatMap(foldersOf));
  const notFound = readFileSync(join(folder, '404.html'));
  const rules = headerRulesOf(folder, base);
  const moved = new Map(redirectsOf(folder, base).map(({ from, to }) => [from, to]));

  const setHeaders = (response: ServerResponse, path: string): void => {
    for (const [name, value] of Object.entries(headersOf(path, rules))) response.setHeader(name, value);
  };
  const sendUnknown = (response: ServerResponse, path: string): void => {
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    // In a frame on another site, too, the page for unknown addresses is shown.
    setHeaders(response, /^\/[a-z]{2}\/embed\//.test(path) ? path : '/404.html');
    response.writeHead(404, { 'Content-Type': contentTypeOf('/404.html') }).end(notFound);
  };
  const redirect = (request: IncomingMessage, response: ServerResponse, path: string): void => {
    setHeaders(response, '/404.html');
    response.writeHead(301, { Location: encodeURI(base + path) + queryOf(request.url ?? '') }).end();
  };

  const sendFile = (request: IncomingMessage, response: ServerResponse, path: string): void => {
    const file = join(folder, path.replace(/\/$/, '/index.html'));
    // A part is one of the file as it is. Its condition is not looked at: all of the file is right in any case.
    const isPart = request.headers.range !== undefined && request.headers['if-range'] === undefined;
    const accepted = isPart ? '' : (request.headers['accept-encoding'] ?? '');
    const packed = packings.find(({ encoding, ending }) => accepted.includes(encoding) && existsSync(file + ending));
    const sent = file + (packed?.ending ?? '');
    const { mtimeMs, size } = statSync(sent);
    const etag = `"${Math.floor(mtimeMs).toString(16)}-${size.toString(16)}"`;
    setHeaders(response, path);
    response.setHeader('ETag', etag);
    if (packings.some(({ ending }) => existsSync(file + ending))) response.setHeader('Vary', 'Accept-Encoding');
    if (request.headers['if-none-match']?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)) {
      response.writeHead(304).end();
      return;
    }
    const range = isPart ? rangeOf(request.headers.range, size) : undefined;
    if (range === null) {
      response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
      return;
    }
    response.setHeader('Content-Type', contentTypeOf(file));
    if (packed) response.setHeader('Content-Encoding', packed.encoding);
    if (range) response.writeHead(206, { 'Content-Range': `bytes ${range.first}-${range.last}/${size}` });
    const content = readFileSync(sent);
    response.end(range ? content.subarray(range.first, range.last + 1) : content);
  };

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const full = pathOf(request.url ?? '/');
    if (full === undefined) {
      response.writeHead(400).end();
      return;
    }
    if (full === base) {
      redirect(request, response, '/');
      return;
    }
    const path = full.slice(base.length);
    const to = moved.get(path);
    if (to !== undefined) response.writeHead(301, { Location: base + to }).end();
    else if (!full.startsWith(`${base}/`)) sendUnknown(response, full);
    else if (path.endsWith('/index.html')) redirect(request, response, path.slice(0, -'index.html'.length));
    else if (files.has(path.endsWith('/') ? `${path}index.html` : path)) sendFile(request, response, path);
    else if (folders.has(path)) redirect(request, response, `${path}/`);
    else sendUnknown(response, path);
  };

  return createServer((request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });
}

/** How files are packed at build: the first of these that a browser accepts is sent. */
const packings = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
] as const;

/** `/nl/policy/index.html` → `/nl`, `/nl/policy`. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(1, -1);
  return parts.map((_, at) => `/${parts.slice(0, at + 1).join('/')}`);
}
