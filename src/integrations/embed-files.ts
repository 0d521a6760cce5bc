import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const sourceName = 'embed-files.json';

/**
 * Writes the stylesheet and the oEmbed answer of each view for frames beside its page; in development it answers for them.
 * Astro would take as long for each of these small files as for a page, and there are two for every view.
 */
export function embedFiles(): AstroIntegration {
  return {
    name: 'embed-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const source = join(folder, sourceName);
        for (const [path, content] of Object.entries(readFiles(readFileSync(source, 'utf8')))) {
          writeFileSync(join(folder, path), content);
        }
        rmSync(source);
      },
      'astro:server:setup': ({ server }) => {
        const { base } = server.config;
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (!/\/embed\/.*\/(?:size\.css|oembed\.json)$/.test(pathname)) {
            next();
            return;
          }
          fetch(new URL(`${base.replace(/\/$/, '')}/${sourceName}`, `http://${request.headers.host ?? 'localhost'}`))
            .then((answer) => answer.text())
            .then((text) => {
              const content = readFiles(text)[pathname.slice(base.replace(/\/?$/, '/').length)];
              const type = pathname.endsWith('.css') ? 'text/css' : 'application/json';
              if (content === undefined) response.writeHead(404).end();
              else response.writeHead(200, { 'Content-Type': type }).end(content);
            }, next);
        });
      },
    },
  };
}

const readFiles = (text: string): Record<string, string> => JSON.parse(text) as Record<string, string>;
