import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where scripts/set-up.mjs unpacks Debian’s nginx when the system has none. */
export const ownNginx = 'node_modules/.nginx';

const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', join(ownNginx, 'usr/sbin')];
const moduleFolders = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', join(ownNginx, 'usr/lib/nginx/modules')];

/**
 * The nginx that is there, and its module for files packed with Brotli; or undefined, where one of them is missing.
 * @returns {{ binary: string, brotliModule: string } | undefined}
 */
export function findNginx() {
  const binary = folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
  const brotliModule = moduleFolders
    .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
    .find((path) => existsSync(path));
  return binary && brotliModule ? { binary, brotliModule } : undefined;
}

export const howToGetNginx =
  'nginx with its Brotli module is not here. On Debian: apt-get install nginx libnginx-mod-http-brotli-static';
