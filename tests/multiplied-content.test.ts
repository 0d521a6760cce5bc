import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { multiplyContent } from '../benchmarks/multiplied-content.ts';
import { checkEditions } from '../src/content-reader/check-editions.ts';
import { readContentFolder } from '../src/content-reader/files.ts';
import { formatProblem } from '../src/domain/problem.ts';

// Otherwise npm run bench:build would stop at its first large content, and nobody would know until someone runs it.
test('the content that builds are measured with is in order, as large as it may be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-multiplied-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  multiplyContent(folder, 2);
  const files = readContentFolder(join(folder, 'content'));
  rmSync(folder, { recursive: true });
  expect(files.some(({ path }) => path.endsWith('/call-log-2.yaml'))).toBe(true);
  expect(checkEditions(files).problems.map(formatProblem)).toEqual([]);
});
