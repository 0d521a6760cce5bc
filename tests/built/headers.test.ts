import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressOf } from '../../src/headers/header-rules.ts';
import { headerRulesOf } from '../../src/headers/site-headers.ts';
import { dist } from '../site.ts';

test('a host that joins the values of rules never finds two for a file, beside that of all files', () => {
  const patterns = headerRulesOf(dist, '')
    .map(({ pattern }) => pattern)
    .filter((pattern) => pattern !== '/*')
    .map((pattern) => [pattern, new URLPattern({ pathname: pattern })] as const);
  const addresses = globSync('**/*.*', { cwd: dist }).map((file) => addressOf(`/${file.replaceAll('\\', '/')}`));
  const several = addresses
    .map((pathname) => [
      pathname,
      ...patterns.filter(([, test]) => test.test({ pathname })).map(([pattern]) => pattern),
    ])
    .filter((found) => found.length > 2);
  expect(several).toEqual([]);
});
