import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { contentTypeOf } from '../src/headers/content-types.ts';
import { dist } from './site.ts';

/**
 * The built site on a host that takes `.html` and `index.html` from addresses, and puts the slash behind those of pages, as
 * Cloudflare Pages does (`npm run test:hosts` tries that itself). It sends no headers of ours.
 */
export function redirectingHost(): Server {
  const isFile = (path: string): boolean => existsSync(join(dist, path)) && statSync(join(dist, path)).isFile();
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const redirect = (to: string): void => void response.writeHead(308, { Location: to }).end();
    const send = (path: string, status = 200): void => {
      response.writeHead(status, { 'Content-Type': contentTypeOf(path) }).end(readFileSync(join(dist, path)));
    };
    if (pathname.endsWith('/index.html')) redirect(pathname.replace(/index\.html$/, ''));
    else if (pathname.endsWith('.html')) redirect(pathname.replace(/\.html$/, ''));
    else if (pathname.endsWith('/') && isFile(`${pathname}index.html`)) send(`${pathname}index.html`);
    else if (isFile(`${pathname}/index.html`)) redirect(`${pathname}/`);
    else if (isFile(`${pathname}.html`)) send(`${pathname}.html`);
    else if (isFile(pathname)) send(pathname);
    else send('404.html', 404);
  });
}
