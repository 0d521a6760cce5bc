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

describe.skipIf(!findNginx())('oEmbed on nginx', () => {
  let served: Awaited<ReturnType<typeof onNginx>>;
  beforeAll(async () => {
    served = await onNginx();
  });
  afterAll(() => served.stop());

  // What they ask, as their sources write it: Drupal leaves slashes as they are, WordPress adds wishes of its own.
  const drupal = (url: string): string => `/oembed?url=${encodeURIComponent(url).replaceAll('%2F', '/')}`;
  const drupalNarrow = (url: string): string => `${drupal(url)}&maxwidth=400`;
  const wordPress = (url: string): string =>
    `/oembed?maxwidth=500&maxheight=750&url=${encodeURIComponent(url)}&dnt=1&format=json`;

  test.each([
    ['Drupal', drupal],
    ['Drupal, with a greatest width', drupalNarrow],
    ['WordPress', wordPress],
  ])('%s is answered for every page that has a view', async (_, asks) => {
    for (const [page, view] of [
      ['nl/embed/retention/', 'nl/embed/retention/'],
      ['fr/retention/', 'fr/embed/retention/'],
      ['de/policy/#cameras-kept', 'de/embed/clause/cameras-kept/'],
      ['en/embed/section/calls/', 'en/embed/section/calls/'],
      ['en/wizard/receive/#receive=-', 'en/embed/wizard/receive/'],
    ]) {
      const answer = await ask(served.origin, asks(`https://privacy.example/${page}`));
      expect(answer.status, page).toBe(200);
      expect(answer.headers['content-type']).toContain('application/json');
      const said = JSON.parse(answer.body.toString()) as Record<string, string>;
      expect(said).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'bpost privacy' });
      expect(said['html']).toContain(`/${view}"`);
    }
  });

  test('WordPress that found the answer in a page is answered, whatever it wishes', async () => {
    const wishes = 'maxwidth=500&maxheight=750&url=https%3A%2F%2Fprivacy.example%2Ffr%2Fretention%2F&dnt=1&format=json';
    const answer = await ask(served.origin, `/fr/embed/retention/oembed.json?${wishes}`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain('application/json');
    expect(JSON.parse(answer.body.toString())).toMatchObject({ type: 'rich', width: 640 });
  });

  test('there is none for other pages, nor for what leads out of the folder, and none as XML', async () => {
    const status = async (asked: string): Promise<number> => (await ask(served.origin, asked)).status;
    for (const url of ['https://privacy.example/nl/rights/', 'https://x/nl/embed/clause/../../', '', '%00'])
      expect(await status(drupal(url)), url).toBe(404);
    expect(await status('/oembed')).toBe(404);
    expect(await status(`${drupal('https://privacy.example/nl/retention/')}&format=xml`)).toBe(501);
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
