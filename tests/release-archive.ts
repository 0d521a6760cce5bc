import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** The archive of a folder that a release was written to; its checksum must stand beside it. */
export function archiveIn(folder: string): { readonly path: string; readonly content: Buffer } {
  const [name = '', sum = ''] = readdirSync(folder).sort();
  const path = join(folder, name);
  const content = readFileSync(path);
  expect(readFileSync(join(folder, sum), 'utf8')).toBe(`${sha256(content)}  ${name}\n`);
  return { path, content };
}
