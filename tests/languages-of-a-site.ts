import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument, visit } from 'yaml';
import { knownLocales, type Locale } from '../src/domain/locales.ts';

/** The content of this project with only some of its languages, the first of them its default → the folder that has it. */
export function contentIn(languages: readonly [Locale, ...Locale[]]): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', join(folder, 'content'), { recursive: true });
  const gone = knownLocales.filter((locale) => !languages.includes(locale));
  for (const file of globSync('content/**/*.{yaml,mdx,json}', { cwd: folder }).map((path) => join(folder, path))) {
    if (gone.some((locale) => new RegExp(`[/\\\\]${locale}\\.\\w+$`).test(file))) rmSync(file);
    else if (file.endsWith('.yaml')) writeFileSync(file, inLanguages(readFileSync(file, 'utf8'), languages));
  }
  return folder;
}

/** A file of YAML → the same without the texts of other languages; what says which languages there are says so. */
function inLanguages(yaml: string, languages: readonly [Locale, ...Locale[]]): string {
  const document = parseDocument(yaml);
  visit(document, {
    Map(_, map) {
      const keys = map.items.map(({ key }) => String(key));
      if (keys.some((key) => !knownLocales.some((locale) => locale === key))) return;
      for (const key of keys) if (!languages.some((locale) => locale === key)) map.delete(key);
    },
  });
  if (document.has('defaultLanguage')) {
    document.set('languages', languages);
    document.set('defaultLanguage', languages[0]);
  }
  if (document.has('sourceLanguage')) document.set('sourceLanguage', languages[0]);
  return document.toString({ lineWidth: 0 });
}
