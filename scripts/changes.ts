// npm run changes -- <from> <to> [language]: what changes in meaning from one edition to another, as Markdown.
import './content-in-node.ts';
import { defaultLocale, englishNames, isLocale } from '../src/domain/locales.ts';

const [from, to, locale = defaultLocale] = process.argv.slice(2);
if (from === undefined || to === undefined || !isLocale(locale)) {
  console.error(
    `Name two editions, and a language if it is not ${englishNames[defaultLocale]}: npm run changes -- 2018-09 2027-03 fr`,
  );
  process.exit(1);
}
// Loaded when the content can be: imports come before all else.
const { changesInWords, changesOf } = await import('../src/components/changes/changes-of.ts');
const { changesToMarkdown } = await import('../src/components/changes/to-markdown.ts');
const changes = changesOf(from, to);
process.stdout.write(changesToMarkdown(changesInWords(changes, locale), changes, locale));
