// npm run confirm -- <language> <clause …|all>: writes into a translation that somebody read it beside its source as it stands
// now. A translation that a later edition shares with a former one gets a file of its own in the folder of that edition.
// npm run confirm -- <text …|all>: writes that somebody read these texts side by side in every language, as "npm run check" names them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ConfirmedTexts, confirmedPath, withConfirmed } from '../src/content-reader/confirmed-texts.ts';
import { type EditionFiles, originOf, readEditions } from '../src/content-reader/editions.ts';
import { readContentFiles } from '../src/content-reader/files.ts';
import { readContent } from '../src/content-reader/read-content.ts';
import type { Content, SourceFile } from '../src/domain/content.ts';
import { isLocale, type Locale } from '../src/domain/locales.ts';
import { openTranslations } from '../src/domain/translations.ts';
import { contentFile } from '../src/site/content-place.ts';

const [first, ...rest] = process.argv.slice(2);
const all = readContentFiles();
const { editions } = readEditions(all);
if (isLocale(first)) {
  const confirmed = editions.map((edition) => confirmClauses(edition, first, rest));
  console.log(`${confirmed.reduce((sum, count) => sum + count, 0)} confirmed.`);
} else if (first !== undefined && editions[0]) {
  confirmTexts(editions[0], [first, ...rest]);
} else {
  console.error('Name a language and clauses, or texts: npm run confirm -- fr our-clause, npm run confirm -- all');
  process.exitCode = 1;
}

function confirmClauses({ files, changes }: EditionFiles, language: Locale, clauses: readonly string[]): number {
  const content = contentOf(files);
  const open = openTranslations(content).filter(
    ({ clause, locale }) => locale === language && (clauses.includes(clause) || clauses.includes('all')),
  );
  for (const { clause, file } of open) {
    const source = content.prose
      .filter((prose) => prose.folder === 'policy' && prose.locale === content.edition.value.sourceLanguage)
      .flatMap((prose) => prose.clauses)
      .find(({ id }) => id === clause);
    const origin = originOf(files.find(({ path }) => path === file) ?? { path: file, text: '' });
    const own = changes ? join(dirname(changes.file), file.replace(/^content\//, '')) : origin;
    const text = readFileSync(existsSync(own) ? own : origin, 'utf8');
    const opening = new RegExp(`(<Clause id="${clause}" title="[^"]*")( against="[^"]*")?>`);
    mkdirSync(dirname(own), { recursive: true });
    writeFileSync(own, text.replace(opening, `$1 against="${source?.hash ?? ''}">`));
  }
  return open.length;
}

function confirmTexts({ files }: EditionFiles, names: readonly string[]): void {
  const known = JSON.parse(all.find(({ path }) => path === confirmedPath)?.text ?? '{}') as ConfirmedTexts;
  const confirmed = withConfirmed(contentOf(files), known, names);
  const unknown = names.filter((name) => name !== 'all' && !(name in confirmed));
  if (unknown.length > 0) {
    console.error(`There is no text ${unknown.join(', ')}. Nothing is written.`);
    console.error('  → Name it as "npm run check" does: a path, an id of a clause or a key of content/ui; or "all".');
    process.exitCode = 1;
    return;
  }
  // One text a line, so that two people who confirm different ones do not meet.
  const lines = Object.entries(confirmed).map(
    ([name, hashes]) => `  ${JSON.stringify(name)}: ${JSON.stringify(hashes)}`,
  );
  writeFileSync(contentFile('confirmed.json'), `{\n${lines.join(',\n')}\n}\n`);
  console.log('Confirmed.');
}

function contentOf(files: readonly SourceFile[]): Content {
  const { content } = readContent(files);
  if (!content) throw new Error('The content has mistakes: see npm run check.');
  return content;
}
