// A site that embeds: answers with the HTML and the headers that its address carries. Started by the browser tests, on the ports
// that it is given.
import { createServer } from 'node:http';

for (const port of process.argv.slice(2).map(Number)) {
  createServer({ maxHeaderSize: 1_000_000 }, (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', `http://localhost:${port}`);
    const headers = JSON.parse(searchParams.get('headers') ?? '{}') as Record<string, string>;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(searchParams.get('html') ?? 'ready');
  }).listen(port);
}
