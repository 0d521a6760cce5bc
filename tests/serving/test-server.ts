import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypeOf } from '../../src/headers/content-types.ts';
import { addressOf, type HeaderRule, headersOf, patternOf } from '../../src/headers/header-rules.ts';
import { builtFiles, headerRulesOf } from '../../src/headers/site-headers.ts';
import { type Answer, ask, sendRaw, unpacked } from './ask.ts';
import type { Served } from './servers.ts';

/** The tests of what every server of a site must do. */
export function testServer(name: string, start: () => Promise<Served>, isHere = true): void {
  describe.skipIf(!isHere)(`${name} serves`, () => {
    let served: Served;
    let rules: readonly HeaderRule[];
    let files: string[];
    const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
      ask(served.origin, served.base + path, headers);
    const expected = (path: string): Record<string, string> =>
      Object.fromEntries(Object.entries(headersOf(path, rules)).map(([name, value]) => [name.toLowerCase(), value]));

    beforeAll(async () => {
      served = await start();
      rules = headerRulesOf(served.folder, served.base);
      files = builtFiles(served.folder);
    });
    afterAll(() => served.stop());

    const isPacked = (file: string): boolean => existsSync(join(served.folder, `${file}.br`));

    /** Asks for a file, packed as told, and looks at all of the answer. */
    async function expectServed(file: string, accepted: string): Promise<void> {
      const address = addressOf(file);
      const answer = await get(address, accepted === '' ? {} : { 'Accept-Encoding': accepted });
      expect(answer.status, file).toBe(200);
      expect(answer.headers, file).toMatchObject({ ...expected(address), 'content-type': contentTypeOf(file) });
      expect(unpacked(answer).equals(readFileSync(join(served.folder, file))), `${file} ${accepted}`).toBe(true);
      const best = accepted.includes('br') ? 'br' : accepted === '' ? undefined : 'gzip';
      expect(answer.headers['content-encoding'], `${file} ${accepted}`).toBe(isPacked(file) ? best : undefined);
      if (isPacked(file)) expect(answer.headers.vary, file).toBe('Accept-Encoding');
    }

    test('every file, with its headers and its type, packed as browsers ask for it', async () => {
      expect(files.length).toBeGreaterThan(100);
      for (const file of files) await expectServed(file, 'gzip, deflate, br');
    });

    test('a file of each kind as it is, and packed by gzip', async () => {
      // What servers tell headers, types and packed copies by.
      const kinds = Map.groupBy(files, (file) => `${patternOf(addressOf(file))} ${extname(file)} ${isPacked(file)}`);
      expect(kinds.size).toBeGreaterThan(10);
      for (const [file = ''] of kinds.values()) for (const accepted of ['', 'gzip']) await expectServed(file, accepted);
    });

    test('the policy page at its packed size, and an answer without a body where nothing has changed', async () => {
      const first = await get('/de/policy/', { 'Accept-Encoding': 'br' });
      expect(first.body.byteLength).toBe(statSync(join(served.folder, 'de/policy/index.html.br')).size);
      const again = await get('/de/policy/', { 'Accept-Encoding': 'br', 'If-None-Match': first.headers.etag ?? '' });
      expect(again.status).toBe(304);
      expect(again.body.byteLength).toBe(0);
      expect(again.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    });

    test('what is hashed for a year, what is not anew each time', async () => {
      const cached = async (path: string): Promise<unknown> => (await get(path)).headers['cache-control'];
      const hashed = files.filter((path) => path.startsWith('/_astro/') || path.endsWith('.pf_index'));
      expect(hashed.length).toBeGreaterThan(4);
      for (const path of hashed) expect(await cached(path), path).toBe('public, max-age=31536000, immutable');
      for (const path of ['/nl/', '/nl/policy/', '/search/engine.js', '/sitemap.xml', '/nowhere']) {
        expect(await cached(path), path).toBe('public, max-age=0, must-revalidate');
      }
    });

    test('for unknown views the same page, which other sites may frame', async () => {
      const answer = await get('/nl/embed/wizard/nowhere/');
      expect(answer.status).toBe(404);
      expect(answer.body.equals(readFileSync(join(served.folder, '404.html')))).toBe(true);
      expect(answer.headers['content-security-policy']).toBe(expected('/nl/embed/wizard/')['content-security-policy']);
      expect(answer.headers['content-security-policy']).toContain('frame-ancestors');
    });

    test('for unknown addresses the page that says so in every language, with status 404 and its own headers', async () => {
      const page = readFileSync(join(served.folder, '404.html'));
      for (const path of ['/nowhere', '/fr/policy/nothing', '/nl/nowhere/', '/_astro/none.js', '/search/xx/']) {
        const answer = await get(path, { 'Accept-Encoding': 'br' });
        expect(answer.status, path).toBe(404);
        expect(answer.headers, path).toMatchObject({
          ...expected('/404.html'),
          'content-type': 'text/html; charset=utf-8',
        });
        expect(unpacked(answer).equals(page), path).toBe(true);
      }
    });

    test('no list of files, no file that is not of the site, and nothing for other methods', async () => {
      const outside = [
        '/../package.json',
        '/%2e%2e/package.json',
        '/nl/../../package.json',
        '/..%2fpackage.json',
        '/nl/%00',
      ];
      for (const path of [
        ...outside,
        '/_astro/',
        '/search/',
        '/search/nl/',
        '/_headers',
        '/_redirects',
        '/%5Fheaders',
        '/.nojekyll',
        '/_nginx.conf',
        '/nginx/addresses.conf',
        '/.git/config',
      ]) {
        const answer = await get(path);
        expect([400, 404], path).toContain(answer.status);
        expect(answer.body.toString(), path).not.toMatch(/devDependencies|Index of|location [/=~]/);
      }
      for (const method of ['POST', 'PUT', 'DELETE']) {
        expect([404, 405], method).toContain((await ask(served.origin, `${served.base}/nl/`, {}, method)).status);
      }
    });

    test('a page without its last slash, or with the name of its file, leads to the page, on this site whatever is asked', async () => {
      const redirects = [
        ['/nl/policy', '/nl/policy/'],
        ['/fr/wizard/child?a=b', '/fr/wizard/child/?a=b'],
        ['/nl/index.html', '/nl/'],
        ['//nl//policy', '/nl/policy/'],
      ] as const;
      for (const [path, location] of redirects) {
        const answer = await get(path, { Host: 'evil.example' });
        expect(answer.status, path).toBe(301);
        expect(answer.headers.location, path).toBe(served.base + location);
      }
    });

    test('an address that is written in another way is the same, with the same headers', async () => {
      const page = await get('/fr/policy/', { 'Accept-Encoding': 'br' });
      for (const path of ['/fr/%70olicy/', '/nl/../fr/policy/', '//fr///policy/', '/fr/policy/?from=mail']) {
        const answer = await get(path, { 'Accept-Encoding': 'br' });
        expect(answer.status, path).toBe(200);
        expect(answer.body.equals(page.body), path).toBe(true);
        expect(answer.headers, path).toMatchObject({
          ...expected('/fr/policy/'),
          'content-type': contentTypeOf('.html'),
        });
      }
    });

    test('the part of a file that is asked for, and 416 where there is none', async () => {
      const file = '/print/privacy-nl.html';
      const whole = readFileSync(join(served.folder, file));
      const parts = [
        ['bytes=0-4', 0, 5],
        ['bytes=0-0', 0, 1],
        ['bytes=-10', whole.byteLength - 10, whole.byteLength],
        [`bytes=5-${whole.byteLength * 2}`, 5, whole.byteLength],
      ] as const;
      for (const [Range, from, to] of parts) {
        const answer = await get(file, { Range });
        expect(answer.status, Range).toBe(206);
        expect(answer.headers['content-range'], Range).toBe(`bytes ${from}-${to - 1}/${whole.byteLength}`);
        expect(answer.body.equals(whole.subarray(from, to)), Range).toBe(true);
      }
      for (const Range of ['bytes=10-2', 'bytes=-0', 'bytes=x-y', 'bytes=99999999-', 'bytes=-']) {
        expect((await get(file, { Range })).status, Range).toBe(416);
      }
      expect((await get(file, { Range: 'lines=1-2' })).status).toBe(200);
    });

    test('the next reader, whatever the one before has asked', async () => {
      const targets = [
        '/%',
        '/%ff%fe',
        '/nl/%00',
        '/'.repeat(4000),
        `/${'a/../'.repeat(900)}`,
        `/${'x'.repeat(6000)}`,
        '/..',
        '/nl/policy/%',
      ];
      for (const path of targets) {
        const { status } = await get(path, { Range: 'bytes=9-1', 'If-None-Match': '*, ,"', 'Accept-Encoding': ';;q=' });
        expect(status, path.slice(0, 40)).toBeGreaterThanOrEqual(200);
        expect(status, path.slice(0, 40)).toBeLessThan(500);
      }
      for (const text of [
        '\0',
        'GET',
        'GET / HTTP/9.9\r\n\r\n',
        'GET http://[ HTTP/1.1\r\nHost: a\r\n\r\n',
        'GET * HTTP/1.1\r\nHost: a\r\n\r\n',
      ])
        await sendRaw(served.origin, text);
      expect((await get('/nl/')).status).toBe(200);
    });
  });
}
