import { isDeepStrictEqual } from 'node:util';
import { isCollection, isNode, parse, parseDocument, type Document } from 'yaml';

/**
 * A file as it was, and as an editor wrote it, both YAML or JSON → the same with only what changed written anew: order, comments and
 * lists on one line stay as they were. Where nothing changed, the file as it was, byte for byte.
 */
export function restyled(before: string, after: string, isJson = false): string {
  const value: unknown = isJson ? JSON.parse(after) : parse(after);
  if (isJson) {
    const was = JSON.parse(before) as object;
    const is = value as Record<string, unknown>;
    if (isDeepStrictEqual(was, is)) return before;
    const keys = [...Object.keys(was).filter((key) => key in is), ...Object.keys(is).filter((key) => !(key in was))];
    return `${JSON.stringify(Object.fromEntries(keys.map((key) => [key, is[key]])), null, 2)}\n`;
  }
  const document = parseDocument(before);
  const was: unknown = document.toJS();
  if (isDeepStrictEqual(was, value)) return before;
  update(document, [], was, value);
  return document.toString({ lineWidth: 0 });
}

function update(document: Document, path: readonly (string | number)[], was: unknown, is: unknown): void {
  if (isDeepStrictEqual(was, is)) return;
  if (isGroup(was) && isGroup(is)) {
    for (const key of Object.keys(was)) if (!(key in is)) document.deleteIn([...path, key]);
    for (const [key, part] of Object.entries(is)) update(document, [...path, key], was[key], part);
    return;
  }
  if (Array.isArray(was) && Array.isArray(is) && was.length === is.length) {
    is.forEach((part, index) => {
      update(document, [...path, index], was[index], part);
    });
    return;
  }
  const former: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const node = document.createNode(is);
  if (isCollection(former) && isCollection(node)) node.flow = former.flow ?? false;
  if (isNode(former) && former.comment) node.comment = former.comment;
  document.setIn(path, node);
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
