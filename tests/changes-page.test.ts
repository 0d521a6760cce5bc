import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { changeInWords } from '../src/components/changes/in-words.ts';
import { render } from '../src/components/render.ts';
import { type Locale, locales } from '../src/domain/locales.ts';
import { addressKinds, formerAddresses } from '../src/domain/redirects.ts';
import { hostRedirects } from '../src/headers/host-redirects.ts';
import { after, before, changes, redirects } from './editions/fixture.ts';

// The cheap part of the proof with an invented edition; the whole site with it: long/editions.test.ts.

const components = import.meta.glob<AstroComponentFactory>('../src/components/changes/*.astro', {
  eager: true,
  import: 'default',
});
const [changesPage, review] = ['EditionChanges', 'ClauseByClause'].map((name) => {
  const component = components[`../src/components/changes/${name}.astro`];
  if (!component) throw new ReferenceError(`There is no component ${name}.`);
  return component;
}) as [AstroComponentFactory, AstroComponentFactory];

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
});

async function mistakes(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const told = (locale: Locale) => changes.map((change) => changeInWords(change, { before, after }, locale));
const address = (side: string, clause: string): string => `/${side}/#${clause}`;

describe.each(locales)('in %s', (locale) => {
  test('the changes page is valid, has every change, and draws each changed period as ghost and new bar', async () => {
    const html = await render(changesPage, locale, { changes: told(locale), address });
    expect(await mistakes(html)).toEqual([]);
    const page = parse(html);
    expect(page.querySelectorAll('.change')).toHaveLength(changes.length);
    const bars = page.querySelectorAll('.changed-period').map((picture) => ({
      change: picture.closest('.change')?.id,
      widths: picture.querySelectorAll('.bar .outline').map((bar) => bar.getAttribute('width')),
      ghosts: picture.querySelectorAll('.bar').map((bar) => bar.classList.contains('ghost')),
    }));
    expect(bars).toEqual([
      // A year becomes two, six months three, and of thirty days only the bound changes.
      { change: 'retention.call-log', widths: ['45%', '90%'], ghosts: [true, false] },
      { change: 'retention.call-recording', widths: ['90%', '45%'], ghosts: [true, false] },
      { change: 'retention.camera-images', widths: ['90%', '90%'], ghosts: [true, false] },
    ]);
    expect(page.querySelector('[id="retention.camera-images"] .bar:not(.ghost) .outline.dashed')).not.toBeNull();
  });
});

test('a reviewer sees each change once in each language, under its clause in the order of the policy', async () => {
  const html = await render(review, 'nl', { changes: { before, after, changes } });
  expect(await mistakes(html)).toEqual([]);
  const page = parse(html);
  const articles = page.querySelectorAll('.change');
  expect(articles.map((one) => one.querySelector('code')?.text).sort()).toEqual(changes.map(({ key }) => key).sort());
  for (const article of articles) {
    expect(article.querySelectorAll('section').map((one) => one.getAttribute('lang'))).toEqual(locales);
  }
  const order = after.sections.flatMap(({ clauses }) => clauses.map(({ id }) => id));
  const shown = page.querySelectorAll('.changes').flatMap(({ id }) => (order.includes(id) ? [id] : []));
  expect(shown).toEqual([...shown].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  const stale = page
    .querySelectorAll('#cameras-kept .note')
    .map((note) => note.closest('[lang]')?.getAttribute('lang'));
  expect(stale).toEqual(['fr']);
});

test('hosts are told of every former id that has a successor, in four languages, and of no other', () => {
  const all = hostRedirects(addressKinds.flatMap((kind) => formerAddresses(redirects, after, kind)));
  expect(all.filter(({ from }) => from.startsWith('/fr/')).map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/fr/embed/clause/neighbour-kept/ /fr/embed/clause/neighbour-erased/#neighbour-kept',
    '/fr/embed/clause/neighbour-kept/oembed.json /fr/embed/clause/neighbour-erased/oembed.json',
    '/fr/signs/neighbour-kept.svg /fr/signs/neighbour-erased.svg',
    '/fr/retention/survey-answers.svg /fr/retention/survey-results.svg',
    '/fr/signs/kept/survey-answers.svg /fr/signs/kept/survey-results.svg',
    '/fr/wizard/child/ /fr/wizard/minor/#child',
    '/fr/embed/wizard/child/ /fr/embed/wizard/minor/#child',
    '/fr/embed/wizard/child/oembed.json /fr/embed/wizard/minor/oembed.json',
  ]);
  expect(all).toHaveLength(8 * locales.length);
});
