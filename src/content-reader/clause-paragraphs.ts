import type { MdastNode } from 'satteri';
import { isInsertionName } from '../domain/insertions.ts';

/**
 * A clause → its paragraphs, list items and headings as plain text. What a component fills in is written as journeys write it,
 * `{period call-log}`; the words that another holds are taken as they are.
 */
export function clauseParagraphs(node: MdastNode): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [inline(node).replace(/\s+/g, ' ').trim()];
  const inserted = insertionOf(node);
  if (inserted !== undefined) return [inserted];
  return 'children' in node ? node.children.flatMap((child) => clauseParagraphs(child as MdastNode)) : [];
}

function inline(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return (
    insertionOf(node) ?? ('children' in node ? node.children.map((child) => inline(child as MdastNode)).join('') : '')
  );
}

/** A component without words of its own → what it fills in. */
function insertionOf(node: MdastNode): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  if (node.children.length > 0) return undefined;
  // Of a table, the text has the names.
  const name = (node.name ?? '').toLowerCase().replace(/^cookies$/, 'list');
  const attribute = (wanted: string): string | undefined => {
    const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === wanted);
    return typeof found?.value === 'string' ? found.value : undefined;
  };
  const of = attribute('of');
  if (of === undefined || !isInsertionName(name)) return '';
  return `{${name} ${of}${attribute('case') === 'dative' ? ' dative' : ''}}`;
}
