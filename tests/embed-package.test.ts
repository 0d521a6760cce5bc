import { existsSync, readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString as reactToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createSSRApp, h } from 'vue';
import { renderToString as vueToString } from 'vue/server-renderer';
import { define } from '../embed/index.js';
import { BpostPrivacy as InReact } from '../embed/react.js';
import { BpostPrivacy as InVue } from '../embed/vue.js';
import { publicFolder } from '../src/site/content-place.ts';
import { embedScript, embedVersion } from '../src/embed/build/embed-script.ts';

const manifest = JSON.parse(readFileSync('embed/package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

test('the script of the newest version is that of the site, and is kept under its number', () => {
  const kept = readFileSync(`${publicFolder}/embed/${embedVersion}.js`, 'utf8');
  expect(kept === embedScript, 'run "npm run embed-package"; raise a version that was released first').toBe(true);
});

test('everything that the package exports is there, with its types', () => {
  const paths = Object.values(manifest.exports).flatMap((entry) => Object.values(entry));
  expect(paths).toHaveLength(6);
  expect(paths.filter((path) => !existsSync(`embed/${path}`))).toEqual([]);
});

test('the types know every attribute that the element reads', () => {
  const read = /attributes = '([^']+)'/.exec(readFileSync('src/embed/host/language.ts', 'utf8'))?.[1] ?? '';
  const types = readFileSync('embed/index.d.ts', 'utf8');
  const known = [...types.matchAll(/^ {2}'?([\w-]+)'?\?:/gm)].map(([, name]) => name);
  // The address of the page is told in each framework’s own way.
  expect(known.sort()).toEqual(
    read
      .split(' ')
      .filter((name) => name !== 'deep-link')
      .concat('lang')
      .sort(),
  );
});

const html = '<bpost-privacy clause="secrecy" lang="fr" deep-link="x"><a href="/privacy">Privacy</a></bpost-privacy>';

test('on a server the components render the element with its link, and defining it does nothing', async () => {
  await define('https://privacy.example/');
  const link = createElement('a', { href: '/privacy' }, 'Privacy');
  expect(reactToString(createElement(InReact, { clause: 'secrecy', lang: 'fr', deepLink: 'x' }, link))).toBe(html);
  const inVue = h(InVue, { clause: 'secrecy', lang: 'fr', 'deep-link': 'x' }, () =>
    h('a', { href: '/privacy' }, 'Privacy'),
  );
  expect((await vueToString(createSSRApp(inVue))).replaceAll(/<!--.*?-->/g, '')).toBe(html);
});
