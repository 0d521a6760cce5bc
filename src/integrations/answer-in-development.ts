import type { ViteDevServer } from 'vite';
import { contentTypeOf } from '../headers/content-types.ts';

/**
 * Answers, in development, for files that a build writes when its pages are finished. `contentOf`: the path of what is asked
 * for, under the base, and the address of the site, with base → the file; undefined where there is none, and where it is
 * not `isOurs` it is not asked.
 */
export function answerInDevelopment(
  { config, middlewares }: ViteDevServer,
  isOurs: (path: string) => boolean,
  contentOf: (path: string, site: string) => Promise<string | Uint8Array | undefined>,
): void {
  const root = config.base.replace(/\/?$/, '/');
  middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.slice(root.length);
    if (!pathname.startsWith(root) || !isOurs(path)) {
      next();
      return;
    }
    contentOf(path, `http://${request.headers.host ?? 'localhost'}${root}`).then(
      (content) => {
        if (content === undefined) response.writeHead(404).end();
        else response.writeHead(200, { 'Content-Type': contentTypeOf(pathname) }).end(content);
      },
      (error: unknown) => {
        config.logger.error(String(error));
        response.writeHead(500).end();
      },
    );
  });
}
