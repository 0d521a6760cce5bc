// A site that embeds: answers with the HTML and the headers that its address carries, and with the scripts of `host-apps/`. Started by the browser tests, on the ports
// that it is given.
import { createServer } from 'node:http';
import { hostApp } from './host-apps/bundle.ts';

for (const port of process.argv.slice(2).map(Number)) {
  createServer({ maxHeaderSize: 1_000_000 }, (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', `http://localhost:${port}`);
    const app = /^\/apps\/(\w+)\.js$/.exec(pathname)?.[1];
    if (app !== undefined) {
      void hostApp(app).then((script) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script));
      return;
    }
    const headers = JSON.parse(searchParams.get('headers') ?? '{}') as Record<string, string>;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(searchParams.get('html') ?? 'ready');
  }).listen(port);
}
