import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What was sent: one answer, or several together. */
export interface Sent {
  /** When, in ms of the epoch; of several together, the last. */
  readonly at: number;
  readonly requests: number;
  /** Head and body, with brotli. */
  readonly bytes: number;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** Serves a folder, and files that are in no folder, with brotli, and keeps account of what it sends under /search/. */
export async function serve(folder: string, extra: ReadonlyMap<string, Uint8Array>) {
  const sent: Sent[] = [];
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body =
        packed.get(pathname) ??
        brotliCompressSync(extra.get(pathname) ?? readFileSync(join(folder, pathname.replace(/\/$/, '/index.html'))));
      packed.set(pathname, body);
      response.sendDate = false;
      response.writeHead(200, {
        'Content-Type': types[extname(pathname.replace(/\/$/, '/index.html'))] ?? 'application/octet-stream',
        'Content-Encoding': 'br',
        'Content-Length': body.byteLength,
      });
      response.end(body);
      if (pathname.startsWith('/search/')) {
        const head = `HTTP/1.1 200 OK\r\n${Object.entries(response.getHeaders())
          .map(([name, value]) => `${name}: ${String(value)}\r\n`)
          .join('')}\r\n`;
        sent.push({ at: Date.now(), requests: 1, bytes: body.byteLength + head.length });
      }
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The benchmark’s server did not start.');
  return { origin: `http://localhost:${address.port}`, sent, close: () => server.close() };
}
