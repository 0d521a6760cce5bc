import { findNginx, howToGetNginx } from '../../scripts/find-nginx.mjs';
import { onNginx, onOwnServer } from './servers.ts';
import { testServer } from './test-server.ts';

const isHere = findNginx() !== undefined;
if (!isHere) {
  console.warn(`${howToGetNginx}. What follows was tried on the project’s own server only.`);
  if (process.argv.includes('--required') || process.env['NGINX_REQUIRED']) process.exit(1);
}

testServer('nginx with deploy/nginx', () => onNginx(), isHere);
testServer('npm run serve', () => onOwnServer());
