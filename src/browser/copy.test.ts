import { afterEach, expect, test, vi } from 'vitest';
import { copyAndTell } from './copy.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const refusing = { clipboard: { writeText: () => Promise.reject(new Error('NotAllowedError')) } };

test.each([
  ['that it is copied', { clipboard: { writeText: () => Promise.resolve() } }, 'Copied'],
  ['that it is not, where the browser refuses', refusing, 'Not copied'],
  ['that it is not, where the browser has no clipboard', {}, 'Not copied'],
])('the reader is told %s', async (_, navigator, told) => {
  vi.stubGlobal('navigator', navigator);
  const status = { dataset: { copied: 'Copied', failed: 'Not copied' }, textContent: '' };
  await copyAndTell('the text', status as unknown as HTMLElement);
  expect(status.textContent).toBe(told);
});
