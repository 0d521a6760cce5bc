import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('each kind of host in the documentation works, and has its test', () => {
  const table = readFileSync('docs/embed.md', 'utf8');
  const rows = [...table.matchAll(/^\| ([^|]+?) +\| (\w+) +\| `(tests\/[\w./-]+)` › ([^|]+?) +\|$/gm)];
  expect(rows.length).toBe(17);
  expect(new Set(rows.map(([, , , , name]) => name)).size).toBe(17);
  for (const [, kind, result, file = '', name = ''] of rows) {
    expect(result, kind).toBe('works');
    expect(readFileSync(file, 'utf8'), kind).toContain(name);
  }
});
