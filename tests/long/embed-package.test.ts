import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'privacy-explorer-package-'));

function run(command: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' });
  expect(status, `${command} ${words.join(' ')}\n${stdout}${stderr}`).toBe(0);
  return stdout.trim();
}

/** A fresh project, with the packed package installed as from a file, and the packages of a framework as they are pinned here. */
function project(name: string, packages: readonly string[], files: Readonly<Record<string, string>>): string {
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.0.0', private: true, type: 'module' }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--legacy-peer-deps', join(folder, packed)], at);
  for (const one of packages) {
    const link = join(at, 'node_modules', one);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', one), link, 'dir');
  }
  return at;
}

let packed = '';
beforeAll(() => {
  packed = run('npm', ['pack', '--silent', '--pack-destination', folder], resolve('embed')).split('\n').at(-1) ?? '';
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Types are checked, the application is bundled for browsers, and its server renders the element. */
function expectToWork(at: string, entry: string): void {
  run(
    resolve('node_modules/.bin/tsc'),
    [
      ...['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--moduleResolution', 'nodenext'],
      ...['--jsx', 'react-jsx', '--lib', 'es2024,dom,dom.iterable', '--allowImportingTsExtensions', entry],
    ],
    at,
  );
  const bundle = ['--platform', 'browser', '--dir', 'out', '--transform.define', 'process.env.NODE_ENV="production"'];
  run(resolve('node_modules/.bin/rolldown'), [entry, ...bundle], at);
  expect(readFileSync(join(at, 'out', entry.replace(/\.tsx?$/, '.js')), 'utf8')).not.toContain('extends HTMLElement');
  const html = run(process.execPath, ['server.js'], at).replaceAll(/<!--.*?-->/g, '');
  expect(html).toBe('<bpost-privacy journey="receive" lang="de"><a href="/privacy">Privacy</a></bpost-privacy>');
}

test('a fresh project with React 19 takes the package: types, bundle and server', () => {
  const at = project('react', ['react', 'react-dom', 'scheduler', '@types/react', '@types/react-dom', 'csstype'], {
    'app.tsx': `import { createRoot } from 'react-dom/client';
import { define } from 'bpost-privacy-embed';
import { BpostPrivacy } from 'bpost-privacy-embed/react';

void define('https://privacy.example/');
createRoot(document.body).render(
  <BpostPrivacy journey="receive" lang="de" deepLink="privacy" onReady={(one) => one.focus()} onError={console.error}>
    <a href="/privacy">Privacy</a>
  </BpostPrivacy>,
);
// @ts-expect-error: there is no such view
export const wrong = <BpostPrivacy view="retentoin" />;
`,
    'server.js': `import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { BpostPrivacy } from 'bpost-privacy-embed/react';

const link = createElement('a', { href: '/privacy' }, 'Privacy');
console.log(renderToString(createElement(BpostPrivacy, { journey: 'receive', lang: 'de' }, link)));
`,
  });
  expectToWork(at, 'app.tsx');
});

test('a fresh project with Vue 3 takes the package: types, bundle and server', () => {
  const at = project('vue', ['vue', '@vue', 'csstype', '@babel'], {
    'app.ts': `import { createApp, h } from 'vue';
import { define } from 'bpost-privacy-embed';
import { BpostPrivacy } from 'bpost-privacy-embed/vue';

void define('https://privacy.example/');
createApp(() =>
  h(BpostPrivacy, { journey: 'receive', lang: 'de', onReady: (one) => one.focus() }, () => h('a', 'Privacy')),
).mount('body');
`,
    'server.js': `import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { BpostPrivacy } from 'bpost-privacy-embed/vue';

const link = () => h('a', { href: '/privacy' }, 'Privacy');
console.log(await renderToString(createSSRApp(() => h(BpostPrivacy, { journey: 'receive', lang: 'de' }, link))));
`,
  });
  expectToWork(at, 'app.ts');
});
