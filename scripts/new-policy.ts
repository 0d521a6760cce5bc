// npm run new-policy -- <folder> [language …]: writes the content of a new policy into the folder: one clause, one period, one journey,
// and a README. It is that of examples/start, in the languages asked for, the first of which is that of the policy.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import { knownLocales } from '../src/domain/locales.ts';

const start = join(import.meta.dirname, '../examples/start/content');
const [folder = '', ...wanted] = process.argv.slice(2);
const languages = wanted.length === 0 ? [...knownLocales] : wanted;

const mistake = mistakeIn(folder, languages);
if (mistake === undefined) await write();
else {
  console.error(`${mistake}\n  → npm run new-policy -- examples/my-company ${knownLocales.slice(0, 2).join(' ')}`);
  process.exitCode = 1;
}

function mistakeIn(place: string, chosen: readonly string[]): string | undefined {
  if (place === '') return 'Name the folder of the new policy, and its languages.';
  if (existsSync(join(place, 'content'))) return `The folder "${place}" has a content already, which stays as it is.`;
  if (relative('.', place).startsWith('..'))
    return `The folder "${place}" lies outside the project, where its texts cannot be built.`;
  const unknown = chosen.filter((language) => !isKnown(language));
  if (unknown.length > 0)
    return `No language of the product: ${unknown.join(', ')}. Known: ${knownLocales.join(', ')}.`;
  return new Set(chosen).size < chosen.length ? 'A language stands twice.' : undefined;
}

async function write(): Promise<void> {
  const style = await resolveConfig(join(start, 'site.yaml'));
  const content = join(folder, 'content').replaceAll('\\', '/');
  for (const path of globSync('**/*.*', { cwd: start })) {
    const name = basename(path, extname(path));
    if (extname(path) === '.mdx' && !languages.includes(name)) continue;
    const text = readFileSync(join(start, path), 'utf8');
    const target = join(content, path);
    mkdirSync(dirname(target), { recursive: true });
    const own = extname(path) === '.yaml' ? inLanguages(text) : text.replaceAll('CONTENT=…', `CONTENT=${content}`);
    writeFileSync(target, await format(own, { ...style, plugins: [], filepath: target }));
  }
  console.log(`Written: ${content}. Now:\n
  CONTENT=${content} npm run check   every mistake, with file, line and what to do
  CONTENT=${content} npm run dev     the site while you write\n
docs/your-policy.md leads through it in order.`);
}

/** A file of the start → the same with only the languages of the new policy, in their order. */
function inLanguages(text: string): string {
  const document: Document = parseDocument(text);
  visit(document, {
    Map(_, map) {
      const keys = map.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      if (keys.length > 0 && keys.every((key) => isKnown(key))) {
        map.items = languages.flatMap((language) =>
          map.items.filter(({ key }) => isScalar(key) && key.value === language),
        );
      }
    },
  });
  if (isMap(document.contents)) {
    if (document.has('languages')) document.set('languages', document.createNode(languages, { flow: true }));
    for (const field of ['defaultLanguage', 'sourceLanguage'])
      if (document.has(field)) document.set(field, languages[0]);
  }
  return document.toString({ lineWidth: 0 });
}

/** Whether a key is a language that the product knows. */
function isKnown(key: string): boolean {
  return knownLocales.some((locale) => locale === key);
}
