import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildCopy, copyOfProject, withoutChromium } from '../copy-of-project.ts';

let folder: string;

beforeEach(() => {
  folder = copyOfProject();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the former site');
});

afterEach(() => {
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the former site');
  rmSync(folder, { recursive: true });
});

test('three mistakes of different kinds stop the build, are all told at its end, and leave dist/ as it was', () => {
  const mend = (file: string, find: string, put: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(find);
    writeFileSync(join(folder, file), text.replace(find, put));
  };
  mend('content/facts/retention/call-log.yaml', 'P1Y', '1 year');
  mend('content/policy/neighbour/de.mdx', '<Period of="neighbour-address"', '<Period of="neigbour-address"');
  mend('content/policy/cameras/fr.mdx', '<Period of="camera-images" />', '30 jours');

  const { status, output } = buildCopy(folder);
  expect(status).not.toBe(0);
  const told = output.slice(output.indexOf('The content has'));
  expect(told).toContain('content/facts/retention/call-log.yaml:6 · "period" is "1 year".');
  expect(told).toContain('names the retention period or deadline "neigbour-address", which does not exist.');
  expect(told).toContain('Did you mean "neighbour-address"?');
  expect(told).toContain('The figure "30" is typed in the text.');
  expect(told).toMatch(/dist\/ is as it was\.$/);
  expect(told).not.toMatch(/\n\s+at /); // no stack trace
});

test('without a Chromium a release is not built, and the build says how to get one', () => {
  const { status, output } = buildCopy(folder, withoutChromium, []);
  expect(status).not.toBe(0);
  expect(output).toContain('No Chromium could be started. The PDFs of the print edition need a Chromium.');
  expect(output).toContain('set CHROMIUM_PATH');
});
