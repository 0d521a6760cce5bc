import { createHash } from 'node:crypto';
import { z } from 'zod';
import { localizedTexts } from '../domain/checks/typography.ts';
import type { Content, SourceFile } from '../domain/content.ts';
import { englishNames, type Locale, locales, perLocale } from '../domain/locales.ts';
import type { Problem } from '../domain/problem.ts';

/** Which texts were last read side by side, language by language: a text → the hash of each of its languages. */
export const confirmedPath = 'content/confirmed.json';

const confirmedSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** Of each text the hash in each language: `content/confirmed.json` as it is written. */
export type ConfirmedTexts = z.infer<typeof confirmedSchema>;

/** A text that stands in every language: an interface string, the texts of a fact or a journey, a clause, or a page. */
interface TextGroup {
  /** How an author names it: a key of content/ui, a path, or the id of a clause. */
  readonly name: string;
  /** Whether another rule sees to a change of its source: of a clause, translations are marked as stale. */
  readonly isClause: boolean;
  readonly texts: Readonly<Partial<Record<Locale, { file: string; line: number; text: string }>>>;
}

/** What differs from the texts that were confirmed. */
export interface TextsCheck {
  /** Texts that changed in some languages and not in others. */
  readonly problems: readonly Problem[];
  /** The names of those that are new, or changed in every language. */
  readonly unconfirmed: readonly string[];
}

/** Content and its files → which texts changed in one language only; nothing where none were ever confirmed. */
export function checkTexts(content: Content, files: readonly SourceFile[]): TextsCheck {
  const file = files.find(({ path }) => path === confirmedPath);
  if (!file) return { problems: [], unconfirmed: [] };
  let known: ConfirmedTexts;
  try {
    known = confirmedSchema.parse(JSON.parse(file.text));
  } catch {
    const todo = 'Take the file as it was, or write it anew with "npm run confirm -- all".';
    return { problems: [{ file: file.path, line: 1, found: 'It cannot be read.', todo }], unconfirmed: [] };
  }
  const problems: Problem[] = [];
  const unconfirmed: string[] = [];
  for (const group of textGroups(content)) {
    const { name, isClause, texts } = group;
    const before = known[name];
    const changed = locales.filter((locale) => before?.[locale] !== hashesOf(group)[locale]);
    if (changed.length === 0) continue;
    const [first] = changed;
    const place = first && texts[first];
    if (before === undefined || changed.length === locales.length || !place) unconfirmed.push(name);
    else if (!(isClause && changed.includes(content.edition.value.sourceLanguage))) {
      const same = locales.filter((locale) => !changed.includes(locale));
      problems.push({
        ...{ file: place.file, line: place.line },
        found: `"${name}" changed in ${namesOf(changed)}, and not in ${namesOf(same)}.`,
        todo: `Change it there too; or, if all still say the same, run "npm run confirm -- ${name}".`,
      });
    }
  }
  return { problems, unconfirmed };
}

/** Content, what was confirmed, and the names of texts (or `all`) → the same with these as they are now, and without what is gone. */
export function withConfirmed(content: Content, known: ConfirmedTexts, names: readonly string[]): ConfirmedTexts {
  const groups = textGroups(content).sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(
    groups.flatMap((group) => {
      const hashes = names.includes('all') || names.includes(group.name) ? hashesOf(group) : known[group.name];
      return hashes === undefined ? [] : [[group.name, hashes]];
    }),
  );
}

const hashesOf = ({ texts }: TextGroup): Record<Locale, string> =>
  perLocale((locale) =>
    createHash('sha256')
      .update(texts[locale]?.text ?? '')
      .digest('hex')
      .slice(0, 8),
  );

const namesOf = (some: readonly Locale[]): string => some.map((locale) => englishNames[locale]).join(', ');

function textGroups({ strings, facts, journeys, prose }: Content): TextGroup[] {
  const plural = /_(?:zero|one|two|few|many|other)$/;
  const keys = new Set(locales.flatMap((locale) => [...strings[locale].keys()].map((key) => key.replace(plural, ''))));
  const ofStrings = [...keys].map((name) =>
    group(name, (locale) => {
      const forms = [...strings[locale]].filter(([key]) => key.replace(plural, '') === name);
      return {
        file: `content/ui/${locale}.json`,
        line: forms[0]?.[1].line ?? 1,
        parts: forms.map(([, one]) => one.text),
      };
    }),
  );
  const ofEntries = [...Object.values(facts), journeys].flatMap((entries) =>
    [...entries.values()].flatMap(({ file, value, lineAt }) => {
      const texts = localizedTexts(value);
      if (texts.length === 0) return [];
      return [
        group(file, (locale) => {
          const own = texts.filter((one) => one.locale === locale);
          return { file, line: lineAt(own[0]?.path ?? []), parts: own.map(({ text }) => text) };
        }),
      ];
    }),
  );
  const [policy, pages] = [
    prose.filter(({ folder }) => folder === 'policy'),
    prose.filter(({ folder }) => folder === 'pages'),
  ];
  const clauses = new Set(policy.flatMap((section) => section.clauses.map(({ id }) => id)));
  const ofClauses = [...clauses].map((id) => ({
    ...group(id, (locale) => {
      const section = policy.find((one) => one.locale === locale && one.clauses.some((clause) => clause.id === id));
      const clause = section?.clauses.find((one) => one.id === id);
      return {
        file: section?.file ?? '',
        line: clause?.line ?? 1,
        parts: [clause?.title ?? '', ...(clause?.paragraphs ?? [])],
      };
    }),
    isClause: true,
  }));
  const ofPages = [...new Set(pages.map(({ id }) => id))].map((id) =>
    group(`content/pages/${id}`, (locale) => {
      const page = pages.find((one) => one.id === id && one.locale === locale);
      const parts = [page?.title ?? '', page?.description ?? '', ...(page?.filled ?? []).map(({ text }) => text)];
      return { file: page?.file ?? '', line: 1, parts };
    }),
  );
  return [...ofStrings, ...ofEntries, ...ofClauses, ...ofPages];
}

function group(
  name: string,
  textIn: (locale: Locale) => { file: string; line: number; parts: readonly string[] },
): TextGroup {
  const texts = perLocale((locale) => {
    const { parts, ...place } = textIn(locale);
    return { ...place, text: parts.join('\n') };
  });
  return { name, isClause: false, texts };
}
