import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNginx } from '../../scripts/find-nginx.mjs';
import { ask } from './ask.ts';
import { onNginx } from './servers.ts';
import { startNginx } from './start-nginx.ts';

describe.skipIf(!findNginx())('nginx with deploy/nginx', () => {
  let served: Awaited<ReturnType<typeof onNginx>>;
  beforeAll(async () => {
    served = await onNginx();
  });
  afterAll(() => served.stop());

  test('logs no reader: no folder, no wrong request and no body that is too large names one', async () => {
    for (const path of [
      '/data/',
      '/_astro/',
      '/search/nl/',
      '/nowhere',
      '/nl/%00',
      `/${'x'.repeat(300)}`,
      '/favicon.svg/x',
    ])
      await ask(served.origin, path);
    await ask(served.origin, '/nl/', { 'Content-Length': '99999999' }, 'HEAD');
    await ask(served.origin, '/nl/', { Host: '' });
    expect(served.logged()).toBe('');
  });
});

test.skipIf(!findNginx())('the redirect of its README names the site, whatever name is asked for', async () => {
  const readme = readFileSync('deploy/nginx/README.md', 'utf8');
  const redirect = /^if \(\$scheme = http\) .*$/m.exec(readme)?.[0] ?? '';
  const name = /^server_name (.*);$/m.exec(readme)?.[1] ?? '';
  const port = Number(process.env['PORT'] ?? 4399) + 1;
  const nginx = await startNginx(`server { listen 127.0.0.1:${port}; access_log off; ${redirect} }`, port);
  const answer = await ask(nginx.origin, '/nl/policy/?a=b', { Host: 'evil.example' });
  await nginx.stop();
  expect(answer.status).toBe(301);
  expect(answer.headers.location).toBe(`https://${name}/nl/policy/?a=b`);
});
