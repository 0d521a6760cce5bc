import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect } from 'vitest';
import type { Locale } from '../src/domain/locales.ts';
import { clauses } from './policy.ts';
import { bare, structureText } from './pdf.ts';
import { dist, html } from './site.ts';

/** Reads the PDF of a language by its structure, as a screen reader does: the headings of its page come one after the other. */
export function expectHeadingsInOrder(locale: Locale): void {
  const quoted = bare(structureText(join(dist, `print/privacy-${locale}.pdf`)));
  const headings = parse(html(`/${locale}/print/`)).querySelectorAll('main :is(h1, h2, h3)');
  expect(headings.length).toBeGreaterThan(clauses.length);
  let from = 0;
  for (const heading of headings) {
    const at = quoted.indexOf(bare(heading.text), from);
    expect(at, `${heading.text} in its place`).toBeGreaterThanOrEqual(from);
    from = at;
  }
}
