import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNginx } from '../../scripts/find-nginx.mjs';
import { addressOf, patternOf } from '../../src/headers/header-rules.ts';
import { builtFiles } from '../../src/headers/site-headers.ts';
import { ask, unpacked } from './ask.ts';
import { onNginx, onOwnServer, type Served } from './servers.ts';

// Mozilla’s own rules, run on real answers: https://developer.mozilla.org/observatory says what they judge.

const scanner = resolve('tests/observatory/node_modules/@mdn/mdn-http-observatory');
const isHere = existsSync(scanner);
if (!isHere) {
  console.warn('Mozilla’s rules are not here: npm run set-up -- --serving fetches them. Nothing was scored.');
}

interface Output {
  result: string;
  scoreModifier: number;
}
type Rule = (requests: unknown) => Output;

/** One address of each kind of file, and one of nothing. */
const kinds = [...Map.groupBy(builtFiles('dist'), (file) => patternOf(addressOf(file))).values()]
  .map(([file = '']) => addressOf(file))
  .concat('/nowhere');

describe.skipIf(!isHere).each([
  { name: 'nginx with deploy/nginx', start: () => onNginx(), isThere: findNginx() !== undefined },
  { name: 'npm run serve', start: () => onOwnServer(), isThere: true },
])('Mozilla’s HTTP Observatory, of $name', ({ start, isThere }) => {
  describe.skipIf(!isThere)('gives', () => {
    let served: Served;
    beforeAll(async () => {
      served = await start();
    });
    afterAll(() => served.stop());

    test.each(kinds)('%s at least 130', async (path) => {
      const { score, found } = await judge(served.origin, path);
      // What isolated pages of other sites may take in goes without the ten points of those that let none.
      const isForOthers = path.includes('/embed');
      expect(found['corp-implemented-with-cross-origin'] === undefined, path).toBe(!isForOthers);
      expect(score, JSON.stringify(found)).toBeGreaterThanOrEqual(isForOthers ? 120 : 130);
    });
  });
});

/** Score and findings of one address, as if it were the first of a site that is reached by HTTPS. */
async function judge(origin: string, path: string): Promise<{ score: number; found: Record<string, number> }> {
  const load = (file: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(resolve(scanner, file)).href);
  const { ALL_TESTS } = (await load('src/constants.js')) as { ALL_TESTS: Rule[] };
  const { Requests } = (await load('src/types.js')) as { Requests: new (host: string) => ScannedSite };
  const { parseHttpEquivHeaders } = (await load('src/retriever/utils.js')) as {
    parseHttpEquivHeaders: (html: string, url: string) => unknown;
  };
  const { getScoreModifier } = (await load('src/grader/grader.js')) as { getScoreModifier: (result: string) => number };

  const answer = await ask(origin, path, { Accept: 'text/html', 'Accept-Encoding': 'br' });
  const text = unpacked(answer).toString();
  const url = new URL(path, 'https://privacy.example');
  const isHtml = (answer.headers['content-type'] ?? '').startsWith('text/html');
  const response = {
    status: answer.status,
    headers: answer.headers,
    verified: true,
    httpEquiv: isHtml ? parseHttpEquivHeaders(text, url.href) : new Map(),
  };
  const requests = new Requests(url.hostname);
  requests.session = { url };
  requests.resources.path = text;
  // Whoever serves the site by HTTP too leads from there to HTTPS; then there is nothing to judge.
  Object.assign(requests.responses, { auto: response, https: response, cors: response });

  const found = ALL_TESTS.map((rule) => rule(requests)).map(
    ({ result }) => [result, getScoreModifier(result)] as const,
  );
  const losses = found.reduce((sum, [, points]) => sum + Math.min(points, 0), 0);
  const all = found.reduce((sum, [, points]) => sum + points, 0);
  // Its own way of counting: what is over 100 counts only where little was lost.
  return { score: 100 + (losses >= -10 ? all : losses), found: Object.fromEntries(found) };
}

interface ScannedSite {
  session: { url: URL };
  resources: { path: string };
  responses: object;
}

test.skipIf(!isHere)('the rules are those of the version that is pinned', () => {
  const { version } = JSON.parse(readFileSync(resolve(scanner, 'package.json'), 'utf8')) as { version: string };
  const { dependencies } = JSON.parse(readFileSync('tests/observatory/package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(version).toBe(dependencies['@mdn/mdn-http-observatory']);
});
