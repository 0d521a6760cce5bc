import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parse } from 'node-html-parser';
import { policy } from '../../content-reader/load-policy.ts';
import type { Locale } from '../../domain/locales.ts';
import { pageAddress } from '../../routes/addresses.ts';

const rendered = new Map<Locale, Promise<ReadonlyMap<string, string>>>();

/**
 * The component that has all texts (ClauseTexts), and a language → the HTML of each clause’s text, by its id. A page has one language, that of its address, and all components ask it for
 * that: what is beside is rendered as on a page of its own, once for all pages that show it.
 */
export function textsOfClauses(texts: AstroComponentFactory, locale: Locale): Promise<ReadonlyMap<string, string>> {
  const known = rendered.get(locale) ?? render(texts, locale);
  rendered.set(locale, known);
  return known;
}

async function render(texts: AstroComponentFactory, locale: Locale): Promise<ReadonlyMap<string, string>> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'mdx', renderer: mdx });
  const address = pageAddress('policy', locale);
  const request = new Request(new URL(address, 'http://localhost'));
  const root = parse(await container.renderToString(texts, { request }));
  const here = policy.sections.flatMap(({ id, clauses }) => [id, ...clauses.map((clause) => clause.id)]);
  // What stands on this page too is reached on it.
  for (const link of root.querySelectorAll(`a[href^="${address}#"]`)) {
    const place = (link.getAttribute('href') ?? '').slice(address.length + 1);
    if (here.includes(place)) link.setAttribute('href', `#${place}`);
  }
  return new Map(root.querySelectorAll('article').map((article) => [article.id, article.childNodes.join('')]));
}
