import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../domain/locales.ts';
import { interfaceStrings } from '../schemas/interface-strings.ts';
import { proseRenderers } from './prose/components.ts';
import type { Example, Examples } from './examples.ts';
import { render } from './render.ts';

const components = import.meta.glob<{ default: AstroComponentFactory }>('./**/*.astro', { eager: true });
const exampleFiles = import.meta.glob<{ examples: Examples }>('./*/examples.ts', { eager: true });

const cases = Object.entries(exampleFiles).flatMap(([file, { examples }]) =>
  Object.entries(examples).flatMap(([component, list]) =>
    list.map((example) => ({ file: file.replace('examples.ts', `${component}.astro`), component, example })),
  ),
);

/** Checkboxes of one question share their name, as HTML means them to. */
const checkboxGroups: Record<string, ['error', object]> = {
  'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'button', 'reset', 'submit'] }],
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    // As HTML has it: `right=access` is a state in the address, and a place on the page.
    'valid-id': ['error', { relaxed: true }],
    ...checkboxGroups,
  },
});

describe.each(cases)('$component: $example.name', ({ file, example }) => {
  test.each(locales)('is valid HTML and says something in %s', async (locale) => {
    const html = await renderExample(file, example, locale);
    // Astro puts the style of its islands where the first of them stands, which HTML allows in the head alone.
    const report = await validator.validateString(html.replace(/<style>astro-island,.*?<\/style>/, ''));
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
    expect(html.replace(/<[^>]+>/g, '').trim()).not.toBe('');
  });
});

test('every component of the prose has an example', () => {
  const named = new Set(Object.values(exampleFiles).flatMap(({ examples }) => Object.keys(examples)));
  const shown = new Set<unknown>(cases.map(({ file }) => components[file]?.default));
  expect(Object.entries(proseRenderers).filter(([name, renderer]) => !named.has(name) && !shown.has(renderer))).toEqual(
    [],
  );
});

test('no component shows the key of an interface string', async () => {
  for (const { file, example } of cases) {
    const html = await renderExample(file, example, 'de');
    for (const key of Object.keys(interfaceStrings)) expect(html).not.toContain(`>${key}<`);
  }
});

function renderExample(file: string, { props, slot }: Example, locale: Locale): Promise<string> {
  const component = components[file]?.default;
  if (!component) throw new ReferenceError(`There is no component ${file}.`);
  return render(component, locale, props, slot);
}
