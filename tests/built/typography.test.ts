import { type HTMLElement, TextNode } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Locale } from '../../src/domain/locales.ts';
import { typographyOf } from '../../src/domain/checks/typography.ts';
import { isEmbed, localeOf, pages } from '../site.ts';
import { document } from './documents.ts';

const unread = new Set(['SCRIPT', 'STYLE', 'CODE', 'PRE', 'TEXTAREA', 'NOSCRIPT', 'svg']);
const inline = new Set(['A', 'SPAN', 'STRONG', 'EM', 'B', 'MARK', 'ABBR']);
const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'content', 'data-text', 'data-none', 'data-shown'];

/** A tree → its texts in a language as they are read: inline elements run on, any other begins a new text. */
function read(element: HTMLElement, locale: Locale, texts: string[] = ['']): string[] {
  if ((element.getAttribute('lang') ?? locale) !== locale) return texts;
  for (const name of spoken) texts.unshift(element.getAttribute(name) ?? '');
  for (const child of element.childNodes) {
    if (child instanceof TextNode) texts.push((texts.pop() ?? '') + child.text);
    else if ('tagName' in child && !unread.has(String(child.tagName))) {
      const isInline = inline.has(String(child.tagName));
      if (!isInline) texts.push('');
      read(child as HTMLElement, locale, texts);
      if (!isInline) texts.push('');
    }
  }
  return texts;
}

test.each(pages.filter((path) => !isEmbed(path)))(
  '%s has, in what it composes too, the quotation marks, spaces and elisions of its language',
  (path) => {
    const texts = read(document(path).querySelector('body') as HTMLElement, localeOf(path)).map((text) =>
      text.replace(/[ \n\t]+/g, ' '),
    );
    expect(texts.flatMap((text) => typographyOf(text, localeOf(path))).map(({ found }) => found)).toEqual([]);
  },
);
