import { type MdastNode, mdxToMdast } from 'satteri';
import { isMap, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import type { SourceFile } from '../domain/content.ts';
import { isLocale, type Locale } from '../domain/locales.ts';
import { typeset } from '../domain/typeset.ts';
import { markdownFeatures } from './markdown-features.ts';

/** A run of text in a file: from where to where, and its language. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly locale: Locale;
}

/** A file of the content → its text with the signs of its languages put in; all that is no running text stays as it is, byte for byte. */
export function formatted({ path, text }: SourceFile): string {
  const spans = path.endsWith('.mdx')
    ? spansOfProse(path, text)
    : /\.(?:yaml|json)$/.test(path)
      ? spansOfData(path, text)
      : [];
  let done = 0;
  const parts = spans
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, locale }) => {
      const before = text.slice(done, start);
      done = end;
      return [before, typeset(text.slice(start, end), locale)];
    });
  return parts.join('') + text.slice(done);
}

function spansOfProse(path: string, text: string): Span[] {
  const [, locale] = /\/([a-z]{2})\.mdx$/.exec(path) ?? [];
  if (!isLocale(locale)) return [];
  const spans: Span[] = [];
  const walk = (node: MdastNode): void => {
    const { start, end } = node.position ?? {};
    if (node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined)
      spans.push({ start: start.offset, end: end.offset, locale });
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(mdxToMdast(text, { features: markdownFeatures }));
  const titles = [...text.matchAll(/(?<= title=")[^"]*|(?<=^(?:title|description): )(?!['"]).*$/gm)];
  return [...spans, ...titles.map(({ 0: found, index }) => ({ start: index, end: index + found.length, locale }))];
}

function spansOfData(path: string, text: string): Span[] {
  const document = parseDocument(text);
  if (document.errors.length > 0) return [];
  const [, whole] = /\/ui\/([a-z]{2})\.json$/.exec(path) ?? [];
  const spans: Span[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      const locale = isLocale(whole) ? whole : isLocale(name) ? name : undefined;
      if (locale !== undefined && isText(value)) spans.push({ ...within(value, text), locale });
      // Lists of words are what people type: with the apostrophe of their keyboard, or with none.
      return isMap(value) || locale === undefined ? undefined : visit.SKIP;
    },
  });
  return spans;
}

const isText = (node: unknown): node is Scalar<string> & { range: [number, number, number] } =>
  isScalar(node) && typeof node.value === 'string' && Boolean(node.range);

/** Where the text of a scalar stands, without the quotes around it. */
function within(
  { range: [start, end] }: { range: [number, number, number] },
  text: string,
): { start: number; end: number } {
  const isQuoted = text[start] === '"' || text[start] === "'";
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
