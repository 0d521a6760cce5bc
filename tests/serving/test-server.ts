import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypeOf } from '../../src/headers/content-types.ts';
import { addressOf, type HeaderRule, headersOf, patternOf } from '../../src/headers/header-rules.ts';
import { builtFiles, headerRulesOf } from '../../src/headers/site-headers.ts';
import { type Answer, ask, unpacked } from './ask.ts';
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
        '/_nginx.conf',
        '/.git/config',
      ]) {
        const answer = await get(path);
        expect([400, 404], path).toContain(answer.status);
        expect(answer.body.toString(), path).not.toMatch(/devDependencies|Index of|location/);
      }
      for (const method of ['POST', 'PUT', 'DELETE']) {
        expect([404, 405], method).toContain((await ask(served.origin, `${served.base}/nl/`, {}, method)).status);
      }
    });

    test('a folder without its last slash leads to the page', async () => {
      const answer = await get('/nl/policy');
      if (answer.status !== 200) {
        expect(answer.status).toBe(301);
        expect(answer.headers.location).toBe(`${served.base}/nl/policy/`);
      }
    });
  });
}
