import { expect, test } from 'vitest';
import { diskTrouble } from '../scripts/disk-trouble.ts';

// A whole build on a disk that is full: `npm run test:long`.
test.each([
  ['Error: ENOSPC: no space left on device, write', /^The disk is full\. .* free some and build again\.$/],
  ["EACCES: permission denied, mkdir '/a/b'", /^You may not read or write "\/a\/b"\./],
  ["EXDEV: cross-device link not permitted, rename '/a/b' -> '/c'", /^dist\/ and \.build\/ are on different disks/],
  ['EROFS: read-only file system', /^The disk with a file of the build can only be read\./],
])('%s is told in a sentence that says what to do', (said, told) => {
  expect(diskTrouble(`a line before\n${said}\n    at write (node:fs:1)`)).toMatch(told);
});

test('what is no trouble of the disk is told as it was', () => {
  expect(diskTrouble('The content has 3 problems: XENOSPC')).toBeUndefined();
});
