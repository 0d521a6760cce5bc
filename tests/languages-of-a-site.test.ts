import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Locale } from '../src/domain/locales.ts';
import { contentIn } from './languages-of-a-site.ts';

test.each<[string, [Locale, ...Locale[]]]>([
  ['one language', ['fr']],
  ['two, in an order of their own', ['de', 'en']],
])('a policy in %s is in order', (_, languages) => {
  const folder = contentIn(languages);
  const { stdout, stderr } = spawnSync(process.execPath, ['src/content-reader/check-content.ts', `${folder}/content`], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  // With another source, translations of it are to be confirmed: that is no mistake.
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^The content is in order\.$/m);
});
