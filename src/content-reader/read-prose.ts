import { createHash } from 'node:crypto';
import { type MdastNode, mdxToMdast } from 'satteri';
import type { SourceFile } from '../domain/content.ts';
import { isLocale } from '../domain/locales.ts';
import { oncePer } from '../domain/once-per.ts';
import type { Problem } from '../domain/problem.ts';
import { clauseParagraphs } from './clause-paragraphs.ts';
import type { Prose, ProseClause, ProseCode, ProseElement, ProseHeading, ProseText } from '../domain/prose.ts';
import { pageFrontmatterSchema, sectionFrontmatterSchema } from '../schemas/frontmatter.ts';
import { markdownFeatures } from './markdown-features.ts';
import { readYaml } from './read-yaml.ts';

const prosePath = /^content\/(policy|pages)\/([^/]+)\/([^/]+)\.mdx$/;

/** An MDX file of the content → what it holds, with lines, or why it cannot be read. Files elsewhere give nothing. */
export const readProse = oncePer(read);

function read(file: SourceFile): { prose?: Prose; problems: Problem[] } {
  const [, folder, id, locale] = prosePath.exec(file.path) ?? [];
  if ((folder !== 'policy' && folder !== 'pages') || id === undefined || !isLocale(locale)) return { problems: [] };

  let tree: MdastNode;
  try {
    tree = mdxToMdast(file.text, { features: markdownFeatures });
  } catch (error) {
    return { problems: [syntaxProblem(file.path, error)] };
  }

  const parts = collect(tree, file.text);
  if (parts.frontmatter === undefined) {
    const found =
      file.text.trim() === '' ? 'There is nothing here.' : 'It does not begin with "---", its title, and "---" again.';
    return {
      problems: [{ file: file.path, line: 1, found, todo: 'Write "---", "title: …" and "---" above the text.' }],
    };
  }
  const front = readYaml(
    { path: file.path, text: parts.frontmatter },
    folder === 'policy' ? sectionFrontmatterSchema : pageFrontmatterSchema,
    2,
  );
  if (!front.entry) return { problems: [...front.problems] };
  const { title } = front.entry.value;
  const description = 'description' in front.entry.value ? String(front.entry.value.description) : undefined;
  const titles = [
    { text: title, line: front.entry.lineAt(['title']) },
    ...(description === undefined ? [] : [{ text: description, line: front.entry.lineAt(['description']) }]),
  ];
  return {
    prose: {
      file: file.path,
      folder,
      id,
      locale,
      title,
      ...(description === undefined ? {} : { description }),
      elements: parts.elements,
      texts: [...titles, ...parts.texts],
      blocks: [...titles, ...parts.blocks],
      filled: parts.filled,
      loose: parts.loose,
      clauses: parts.clauses,
      headings: parts.headings,
      code: parts.code,
      links: parts.links,
    },
    problems: [...front.problems],
  };
}

interface Parts {
  frontmatter?: string;
  readonly elements: ProseElement[];
  readonly texts: ProseText[];
  readonly blocks: ProseText[];
  readonly filled: ProseText[];
  readonly loose: ProseText[];
  readonly clauses: ProseClause[];
  readonly headings: ProseHeading[];
  readonly code: ProseCode[];
  readonly links: ProseCode[];
}

function collect(tree: MdastNode, source: string): Parts {
  const parts: Parts = {
    ...{ elements: [], texts: [], blocks: [], filled: [], loose: [] },
    ...{ clauses: [], headings: [], code: [], links: [] },
  };
  visit(tree, undefined, parts);
  for (const node of 'children' in tree ? tree.children : []) {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Clause') parts.clauses.push(clauseOf(node, source));
    else if (node.type !== 'yaml' && node.type !== 'mdxjsEsm') parts.loose.push(looseText(node, source));
  }
  return parts;
}

function looseText(node: MdastNode, source: string): ProseText {
  const { start, end } = node.position ?? {};
  return { text: source.slice(start?.offset, end?.offset).replace(/\s+/g, ' '), line: start?.line ?? 1 };
}

function clauseOf(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' }>, source: string): ProseClause {
  const { id = '', title = '', against } = attributesOf(node, 0, undefined);
  const { start, end } = node.position ?? {};
  const text = source.slice(start?.offset, end?.offset).replace(/\s+/g, ' ');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const line = start?.line ?? 1;
  return { id, line, title, paragraphs: clauseParagraphs(node), hash, ...(against === undefined ? {} : { against }) };
}

function visit(node: MdastNode, clause: string | undefined, parts: Parts): void {
  const line = node.position?.start.line ?? 1;
  const inClause = clause === undefined ? {} : { clause };
  let innerClause = clause;
  switch (node.type) {
    case 'yaml':
      parts.frontmatter = node.value;
      return;
    case 'text':
      parts.texts.push({ text: node.value, line, ...inClause });
      return;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
    case 'mdxjsEsm':
      parts.code.push({ text: node.value, line });
      return;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const attributes = attributesOf(node, line, parts);
      if (node.name === 'Clause') innerClause = attributes['id'] ?? clause;
      const element = { name: node.name ?? '', attributes, line };
      parts.elements.push(innerClause === undefined ? element : { ...element, clause: innerClause });
      const { title } = attributes;
      if (title !== undefined) {
        parts.texts.push({ text: title, line, ...inClause });
        parts.blocks.push({ text: title, line, ...inClause });
      }
      break;
    }
    case 'link':
    case 'image':
    case 'definition':
      parts.links.push({ text: node.url, line });
      break;
    case 'heading':
      parts.headings.push({ text: textOf(node), line, ...headingId(node) });
      parts.blocks.push({ text: textOf(node), line, ...inClause });
      parts.filled.push({ text: clauseParagraphs(node).join(' '), line, ...inClause });
      break;
    case 'paragraph':
      parts.blocks.push({ text: textOf(node), line, ...inClause });
      parts.filled.push({ text: clauseParagraphs(node).join(' '), line, ...inClause });
      break;
    default: // Every other kind of Markdown only holds such parts.
  }
  if ('children' in node) for (const child of node.children) visit(child, innerClause, parts);
}

function attributesOf(
  node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  line: number,
  parts: Pick<Parts, 'code'> | undefined,
): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') parts?.code.push({ text: attribute.value, line });
    else if (typeof attribute.value === 'object' && attribute.value !== null)
      parts?.code.push({ text: attribute.value.value, line });
    else attributes[attribute.name] = attribute.value ?? '';
  }
  return attributes;
}

function headingId(node: MdastNode): { id?: string } {
  const properties = (node.data as { hProperties?: { id?: unknown } } | undefined)?.hProperties;
  return typeof properties?.id === 'string' ? { id: properties.id } : {};
}

function textOf(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as MdastNode)).join('') : '';
}

function syntaxProblem(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, text] = /^(\d+):\d+: ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(message) ?? [];
  return {
    file,
    line: Number(line ?? 1),
    found: `This is not readable MDX: ${text ?? message}.`,
    todo: 'Check that every component is closed, that its attributes are in double quotes, and that no loose "<" or "{" stands here.',
  };
}
