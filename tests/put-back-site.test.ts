import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putBackFormerSite } from './whole-or-none.ts';

// What a build leaves that is killed between the two moves with which its site takes the place of the former.
test('a site that a killed build had moved aside is put back by the next command, and no other is touched', () => {
  const place = mkdtempSync(join(tmpdir(), 'privacy-explorer-put-back-'));
  const aside = join(place, '.build/12345-former');
  const page = join(place, 'dist/index.html');
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(aside, 'index.html'), 'former');

  putBackFormerSite(place);
  expect(readFileSync(page, 'utf8')).toBe('former');
  expect(existsSync(aside)).toBe(false);

  mkdirSync(aside);
  writeFileSync(join(aside, 'index.html'), 'older');
  putBackFormerSite(place);
  expect(readFileSync(page, 'utf8')).toBe('former');
  rmSync(place, { recursive: true });
});
