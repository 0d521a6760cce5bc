import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { buildCopy, copyOfProject } from './copy-of-project.ts';

test.describe.configure({ timeout: 120_000 });

test('three mistakes of different kinds stop the build, are all told at its end, and leave dist/ as it was', () => {
  const folder = copyOfProject();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the former site');
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
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the former site');
  rmSync(folder, { recursive: true });
});

test('the site works under a path of another site, and an edition that is superseded says so on every page', () => {
  const folder = copyOfProject();
  const edition = readFileSync(join(folder, 'content/edition.yaml'), 'utf8');
  writeFileSync(join(folder, 'content/edition.yaml'), edition.replace('standing: unconfirmed', 'standing: superseded'));
  const { status, output } = buildCopy(folder, { BASE_PATH: '/privacy', SITE_URL: 'https://www.example.org' });
  expect(status, output).toBe(0);

  for (const page of [
    'index.html',
    'nl/index.html',
    'de/policy/index.html',
    'fr/rights/index.html',
    'nl/embed/retention/index.html',
    '404.html',
  ]) {
    const document = parse(readFileSync(join(folder, 'dist', page), 'utf8'));
    const addresses = document
      .querySelectorAll('[href], [src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    const astray = addresses.filter((address) => !/^(\/privacy\/|#|https:\/\/|tel:)/.test(address));
    expect(astray, page).toEqual([]);
    expect(document.querySelector('[data-standing=superseded]'), page).not.toBeNull();
  }
  const policy = parse(readFileSync(join(folder, 'dist/de/policy/index.html'), 'utf8'));
  expect(policy.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    'https://www.example.org/privacy/de/policy/',
  );
  const about = readFileSync(join(folder, 'dist/de/about/index.html'), 'utf8');
  expect(about).toContain('https://www.example.org/privacy/embed.js');
  expect(readFileSync(join(folder, 'dist/de/embed/policy/size.css'), 'utf8')).toContain("[src$='/de/embed/policy/']");
  expect(readFileSync(join(folder, 'dist/sitemap.xml'), 'utf8')).toContain(
    '<loc>https://www.example.org/privacy/fr/</loc>',
  );
  expect(readFileSync(join(folder, 'dist/robots.txt'), 'utf8')).toContain(
    'https://www.example.org/privacy/sitemap.xml',
  );
  rmSync(folder, { recursive: true });
});

/** As on a machine where no Chromium can be found. */
const withoutChromium = { CHROMIUM_PATH: '', PATH: '', PLAYWRIGHT_BROWSERS_PATH: '/nonexistent' };

test('without a Chromium a release is not built, and the build says how to get one', () => {
  const folder = copyOfProject();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/index.html'), 'the former site');
  const { status, output } = buildCopy(folder, withoutChromium, []);
  expect(status).not.toBe(0);
  expect(output).toContain('No Chromium could be started. The PDFs of the print edition need a Chromium.');
  expect(output).toContain('set CHROMIUM_PATH');
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the former site');
  rmSync(folder, { recursive: true });
});

test('without a Chromium npm start has the whole site but the PDFs, says so, and nothing leads to them', () => {
  const folder = copyOfProject();
  const { status, output } = buildCopy(folder, withoutChromium, ['--pdf-if-possible']);
  expect(status, output).toBe(0);
  expect(output).toMatch(/The site is built without its PDFs, and nothing links to them\.[^]*set CHROMIUM_PATH to one/);
  for (const file of globSync('**/*.{html,json,js}', { cwd: join(folder, 'dist') })) {
    expect(readFileSync(join(folder, 'dist', file), 'utf8'), file).not.toContain('.pdf');
  }
  expect(existsSync(join(folder, 'dist/print/privacy-nl.html'))).toBe(true);
  expect(existsSync(join(folder, 'dist/print/privacy-nl.pdf'))).toBe(false);
  rmSync(folder, { recursive: true });
});
