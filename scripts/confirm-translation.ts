// npm run confirm -- <language> <clause …|all>: writes into a translation that somebody read it beside its source as it stands
// now. A translation that a later edition shares with a former one gets a file of its own in the folder of that edition.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { originOf, readEditions } from '../src/content-reader/editions.ts';
import { readContentFiles } from '../src/content-reader/files.ts';
import { readContent } from '../src/content-reader/read-content.ts';
import { openTranslations } from '../src/domain/translations.ts';

const [language, ...clauses] = process.argv.slice(2);
let confirmed = 0;
for (const { files, changes } of readEditions(readContentFiles()).editions) {
  const { content } = readContent(files);
  if (!content) throw new Error('The content has mistakes: see npm run check.');
  for (const { clause, locale, file } of openTranslations(content)) {
    if (locale !== language || !(clauses.includes(clause) || clauses.includes('all'))) continue;
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
    confirmed += 1;
  }
}
console.log(`${confirmed} confirmed.`);
