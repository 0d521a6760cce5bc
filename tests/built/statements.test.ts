import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Locale, locales } from '../../src/domain/locales.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { formatPeriod } from '../../src/i18n/format.ts';
import type { ActivityField, ActivityFile } from '../../src/schemas/activity.ts';
import { string } from '../site.ts';
import { type ExpectedLine, expectedStatements } from '../statements.ts';
import { document } from './documents.ts';

// Every field of every activity, as it stands on the pages, against the table: nothing may get lost on the way there.

type Names = Readonly<Record<Locale, string>>;
type Saying = Extract<ExpectedLine, { clause: string }>;

interface Fact {
  readonly name: Names;
  readonly say?: Names;
  readonly period?: string;
  readonly bound?: string;
  readonly start?: Names | 'not stated';
  readonly end?: 'destroyed' | 'erased' | 'anonymised' | 'not stated' | Names;
  readonly shareOf?: Readonly<Record<Locale, string>>;
  readonly law?: string;
  readonly clause?: string;
  readonly isPhrase?: true;
}

const expected = expectedStatements();
const factsOf = (kind: string): Map<string, Fact> =>
  new Map(
    globSync(`content/facts/${kind}/*.yaml`).map((file) => [
      basename(file, '.yaml'),
      parse(readFileSync(file, 'utf8')) as { name: Names },
    ]),
  );
const activities = factsOf('activities') as unknown as ReadonlyMap<string, ActivityFile>;
const kinds = ['data-categories', 'sources', 'purposes', 'legal-bases', 'recipients', 'grounds', 'rights', 'choices'];
const names = new Map(kinds.map((kind) => [kind, factsOf(kind)]));
const conditions = factsOf('conditions');
const hedges = factsOf('hedges');
const periods = factsOf('retention');

const kindsOf: Record<ActivityField, readonly string[]> = {
  data: ['data-categories'],
  source: ['sources'],
  purposes: ['purposes'],
  exclusions: ['purposes'],
  basis: ['legal-bases'],
  recipients: ['recipients'],
  retention: ['grounds'],
  choices: ['rights', 'choices'],
};
const rules: Partial<Record<ActivityField, readonly string[]>> = {
  recipients: ['sharing-rule', 'sharing-ict'],
  retention: ['retention-general'],
  choices: ['rights-request'],
};
const fields = Object.keys(kindsOf) as ActivityField[];

const plain = (text = ''): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const folded = (text: string): string => plain(text).toLowerCase();

function nameOf(field: ActivityField, id: string, locale: Locale): string {
  const found = kindsOf[field].map((kind) => names.get(kind)?.get(id)).find((one) => one !== undefined);
  if (!found) throw new ReferenceError(`There is no name for "${id}" of ${field}.`);
  return found.name[locale];
}

/** Reserves as the reader sees them, in brackets. */
function reserveInWords(ids: readonly string[], locale: Locale): string {
  const words = ids.map((id) => {
    return (conditions.get(id) ?? hedges.get(id))?.name[locale] ?? id;
  });
  const isPhrase = ids.some((id) => conditions.get(id)?.isPhrase);
  return words.length === 0 ? '' : ` (${words.join(isPhrase ? ' ' : ', ')})`;
}

/** The pieces that have to stand in the text of a saying, in this order. */
function piecesOf(field: ActivityField, saying: Saying, locale: Locale): string[] {
  const { items, join, reserves, about, silent } = saying;
  const data = (ids: readonly string[]): string[] => ids.map((id) => nameOf('data', id, locale));
  // A period stands as a badge, and behind it what happens in the end and its condition.
  if (items.some(({ id }) => field === 'retention' && periods.has(id))) return limitsOf(saying, locale);
  const said = items.map(({ id, reserves: own }) => nameOf(field, id, locale) + reserveInWords(own, locale));
  const joinKey = { and: 'join.and', or: 'join.or', 'and-or': 'join.andOr' }[join ?? ''];
  const last = said.length - 1;
  const joined = said.map((text, index) =>
    joinKey !== undefined && index === last ? `${string(locale, joinKey)} ${text}` : text,
  );
  const reserved = reserveInWords(reserves, locale);
  // Before a whole list, and before what is narrowed by “only”; items of a list each have it behind them.
  const isBefore = (items.length > 1 && field !== 'purposes' && about.length === 0) || reserves[0] === 'only';
  const around = isBefore ? [reserved.replace(/^ \(|\)$/g, ''), ...joined] : [...joined, reserved];
  return [...data(about), ...around, ...data(silent)].filter((text) => text !== '');
}

/** What a period depends on, as the reader sees it: its part of the calls, the law that is named for it, its condition. */
function limitsOf({ items, reserves }: Saying, locale: Locale): string[] {
  return items.flatMap(({ id }) => {
    const { shareOf, law } = periods.get(id) ?? {};
    return [
      ...(shareOf === undefined ? [] : [shareOf[locale].replace(/^.*}/, '')]),
      ...(law === undefined ? [] : string(locale, 'retention.byLaw').split('{{law}}')),
      ...reserves.map((reserve) => conditions.get(reserve)?.name[locale] ?? reserve),
    ];
  });
}

function contains(text: string, pieces: readonly string[], what: string): void {
  let from = 0;
  for (const piece of pieces) {
    const at = folded(text).indexOf(folded(piece), from);
    expect(at, `${what}: “${piece}” in “${plain(text)}”`).toBeGreaterThanOrEqual(from);
    from = at + folded(piece).length;
  }
}

const isSaying = (line: ExpectedLine): line is Saying => 'clause' in line;

const places = Object.entries(expected).flatMap(([id, statement]) =>
  (['policy', 'print'] as const).map((page) => ({ id, page, statement })),
);

describe.each(locales)('in %s', (locale) => {
  test.each(places)('on $page the card of $id says every field as the table has it', ({ id, page, statement }) => {
    const activity = activities.get(id);
    const card = document(`/${locale}/${page}/`).getElementById(activity?.clauses[0] ?? '');
    const isPaper = page === 'print';
    for (const field of fields) {
      const what = `${id} ${field}`;
      const row = card?.querySelector(`div[data-field=${field}]`);
      // Fields of which nothing is said stand together on one line.
      const isUnsaid = Boolean(card?.querySelector(`.unsaid dd [data-field=${field}]`));
      const lines = statement[field];
      const [first] = lines;
      if (field === 'exclusions' && first && 'word' in first) {
        expect(row, what).toBeNull();
        continue;
      }
      const isWord = (word: string): boolean => lines.some((line) => 'word' in line && line.word === word);
      const sayings = lines.filter(isSaying);

      const said = row?.querySelectorAll('dd:is(:not([class]), .made-by-controller)') ?? [];
      expect(said, what).toHaveLength(sayings.length);
      sayings.forEach((saying, index) => {
        contains(textOf(said[index]), piecesOf(field, saying, locale), what);
        leadsTo(said[index], saying, sayings[index + 1], activity?.clauses[0] ?? '', what);
        for (const { id: item } of saying.items) {
          const period = periods.get(item)?.period;
          if (field === 'retention' && period !== undefined) {
            expect(said[index]?.querySelector('data')?.getAttribute('value'), what).toBe(period);
          }
        }
      });

      const notStated = row?.querySelectorAll('.not-stated').filter(({ rawTagName }) => rawTagName === 'dd') ?? [];
      expect(notStated.length + (isUnsaid ? 1 : 0), what).toBe(isWord('silent') ? 1 : 0);
      expect((row?.querySelectorAll('.referred').length ?? 0) === 1, what).toBe(
        activity?.referral !== undefined && sayings.length === 0,
      );
      const isRuled = isWord('general') || field === 'recipients' || field === 'choices';
      const general = row?.querySelector('.general')?.querySelectorAll('li') ?? [];
      const own = activity?.clauses[0];
      expect(general, what).toHaveLength(isRuled ? (rules[field]?.length ?? 0) : 0);
      // On paper the rule stands a few pages away.
      general.forEach(({ text }, index) => {
        contains(text, isPaper ? [] : (wordsOfRule(field, locale)[index] ?? []), what);
      });
      const links = general.map((one) => one.querySelector('.where')?.getAttribute('href')?.split('#')[1] ?? own);
      expect(links, what).toEqual(isRuled ? rules[field] : []);
      expectDoubts(row, lines, locale, what);
    }
    expectDoubts(card?.querySelector('[data-field=activity]'), statement.activity ?? [], locale, `${id} as such`);
  });

  test.each(Object.entries(expected))('the stops of %s say the same as the cards', (id, statement) => {
    const several = document(`/${locale}/wizard/several/`);
    const stops = {
      collected: ['data', 'source'],
      used: ['purposes', 'exclusions', 'basis'],
      seen: ['recipients'],
      kept: ['retention'],
    } as const;
    for (const [stop, told] of Object.entries(stops)) {
      const entry = several.querySelector(`.matter[data-activity="${id}"] [data-stop=${stop}]`);
      for (const field of told) {
        for (const saying of statement[field].filter(isSaying)) {
          contains(plain(entry?.text), piecesOf(field, saying, locale), `${id} ${field} at “${stop}”`);
          for (const { id: item } of saying.items) {
            const period = field === 'retention' ? periods.get(item)?.period : undefined;
            if (period !== undefined) expect(entry?.querySelector('data')?.getAttribute('value'), id).toBe(period);
          }
        }
      }
      const own = told.flatMap((field) => statement[field].filter(isSaying));
      const chips = entry?.querySelectorAll('.chips a').map((chip) => chip.getAttribute('href')?.split('#')[1]);
      const { referral } = activities.get(id) ?? {};
      if (!referral) expect(new Set(chips), `${id} at “${stop}”`).toEqual(new Set(own.map(({ clause }) => clause)));
      const isRuled = stop === 'seen' || statement.retention.some((line) => 'word' in line && line.word === 'general');
      if (stop === 'seen' || stop === 'kept') expect(entry?.querySelector('.ruled') !== null, id).toBe(isRuled);
      for (const [field, key] of [
        ['source', 'wizard.from'],
        ['basis', 'wizard.basis'],
      ] as const) {
        if (referral || !told.some((one) => one === field) || own.length === 0) continue;
        const isSilent = statement[field].some((line) =>
          isSaying(line) ? line.silent.length > 0 && field === 'basis' : 'word' in line && line.word === 'silent',
        );
        const unsaid = string(locale, key).replace(/\{\{.*\}\}/, string(locale, 'fact.notStated'));
        expect(plain(entry?.text).includes(plain(unsaid)), `${id} ${field}`).toBe(isSilent);
      }
    }
    const gone = several.querySelector(`.matter[data-activity="${id}"] [data-stop=gone]`);
    const ends = statement.retention
      .filter(isSaying)
      .flatMap(({ items }) =>
        items.flatMap(({ id: item }) => (periods.get(item) ?? names.get('grounds')?.get(item))?.end ?? []),
      );
    const stated = ends.filter((end) => end !== 'not stated' || ends.every((one) => one === 'not stated'));
    for (const end of stated) {
      const words =
        typeof end === 'object'
          ? end[locale]
          : string(locale, end === 'not stated' ? 'fact.notStated' : `retention.${end}`);
      contains(plain(gone?.text), [words], `${id} in the end`);
    }
    if (ends.length === 0 && !activities.get(id)?.referral) expect(gone?.classList.contains('silent'), id).toBe(true);
  });

  test.each(Object.entries(expected))(
    'the table of all activities tells of %s each item, with its reserves',
    (id, statement) => {
      const row = document(`/${locale}/activities/`).querySelector(`tr[data-activity="${id}"]`);
      for (const field of fields) {
        const cell = row?.querySelector(`[data-field=${field === 'exclusions' ? 'purposes' : field}]`);
        for (const saying of statement[field].filter(isSaying)) {
          // What is made by the controller itself, and nothing more, is told by its state.
          const isBare = saying.reserves.length === 0 && saying.items.length === 1;
          const isMade = isBare && saying.items[0]?.id === 'made-by-controller';
          const words = isMade ? [string(locale, 'activities.madeByController')] : piecesOf(field, saying, locale);
          contains(
            cell?.text ?? '',
            [...(field === 'retention' ? periodsIn(saying, locale) : []), ...words],
            `${id} ${field}`,
          );
        }
      }
    },
  );

  test.each(Object.entries(expected))(
    'the map and the tables on paper say how long the data of %s is kept',
    (id, statement) => {
      const name = folded(activities.get(id)?.name[locale] ?? '');
      const told = [
        ...document(`/${locale}/wizard/map/`).querySelectorAll('.outcome > li:not(.note)'),
        ...document(`/${locale}/print/`).querySelectorAll('.journey-table td > p:not(.note)'),
      ].filter(({ text }) => folded(text).startsWith(name));
      expect(told.length, id).toBeGreaterThanOrEqual(2);
      for (const { text } of told) {
        for (const line of statement.retention) {
          if ('doubt' in line) continue;
          if ('clause' in line)
            contains(text, [...periodsIn(line, locale), ...piecesOf('retention', line, locale)], id);
          else if (line.word === 'general') contains(text, [string(locale, 'fact.generalRule')], id);
        }
      }
    },
  );

  test('no sentence that is composed has two colons', () => {
    const composed = ['wizard/several', 'policy', 'retention'].flatMap((page) =>
      document(`/${locale}/${page}/`).querySelectorAll('.station .said, .appendix .stated, .unstated li'),
    );
    expect(composed.length).toBeGreaterThan(100);
    expect(composed.map(({ text }) => plain(text)).filter((text) => (text.match(/: /g) ?? []).length > 1)).toEqual([]);
  });

  test('the timeline, its tables and the excerpts of search tell what a period depends on', () => {
    const sayings = Object.values(expected).flatMap(({ retention }) => retention.filter(isSaying));
    const stated = sayings.filter(({ items }) => items.some(({ id }) => periods.has(id)));
    expect(new Set(stated.flatMap(({ items }) => items.map(({ id }) => id)))).toEqual(new Set(periods.keys()));
    const excerpts = excerptsOf(locale);
    for (const saying of stated) {
      const [{ id } = { id: '' }] = saying.items;
      const { clause = '' } = periods.get(id) ?? {};
      const pieces = piecesOf('retention', saying, locale);
      for (const page of ['retention', 'print']) {
        const tree = document(`/${locale}/${page}/`);
        const isOfPeriod = ({ text }: HTMLElement): boolean =>
          folded(text).startsWith(folded(periods.get(id)?.name[locale] ?? ''));
        const bar = tree.querySelectorAll('.timeline-rows .rows li').find(isOfPeriod);
        const said = bar?.querySelectorAll('.then, .limits').map(({ text }) => text);
        contains(said?.join(' ') ?? '', pieces, `${id} as a bar on ${page}`);
        const row = tree.querySelectorAll('.timeline-table tr').find(isOfPeriod);
        contains(row?.text ?? '', [...periodsIn(saying, locale), ...pieces], `${id} in the table on ${page}`);
        const { start, end } = periods.get(id) ?? {};
        const from = typeof start === 'object' ? start[locale] : string(locale, 'timeline.notStated');
        const then = string(
          locale,
          end === 'not stated' ? 'timeline.notStated' : `timeline.${typeof end === 'string' ? end : ''}`,
        );
        contains(
          row
            ?.querySelectorAll('td')
            .slice(1)
            .map(({ text }) => text)
            .join(' ') ?? '',
          [from, then],
          `${id} on ${page}`,
        );
        expect(row?.querySelector('a')?.getAttribute('href')?.split('#')[1], id).toBe(clause);
      }
      contains(excerpts.get(`retention/#${id}`) ?? '', pieces, `${id} in search`);
    }
  });
});

/** What a general rule says, clause by clause: its grounds, and the words around what is filled in. */
const wordsOfRule = (field: ActivityField, locale: Locale): string[][] => {
  const { says } = parse(readFileSync(`content/facts/general-rules/${field}.yaml`, 'utf8')) as {
    says: { grounds?: string[]; text?: Names }[];
  };
  return says.map(({ grounds = [], text }) => [
    ...grounds.map((ground) => nameOf('retention', ground, locale)),
    ...(text?.[locale].split(/\{[^}]*\}/).filter((part) => part.trim() !== '') ?? []),
  ]);
};

/** The periods of a saying, with their bounds. */
function periodsIn({ items }: Saying, locale: Locale): string[] {
  return items.flatMap(({ id }) => {
    const { period, bound } = periods.get(id) ?? {};
    if (period === undefined) return [];
    const length = formatPeriod(parsePeriod(period), locale);
    return [bound === 'exact' ? length : string(locale, 'retention.atMost').replace('{{period}}', length)];
  });
}

/** The texts under the results of search, by address, as they are built. */
function excerptsOf(locale: Locale): Map<string, string> {
  const folder = `dist/search/${locale}`;
  const files = <Value>(name: string): Value[] =>
    globSync(`${folder}/${name}/*.json`)
      .toSorted((one, other) => parseInt(basename(one)) - parseInt(basename(other)))
      .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Value);
  const urls = files<{ urls: string }>('records').flatMap((one) => one.urls.split('\n'));
  const texts = files<string[]>('texts').flat();
  return new Map(urls.map((url, index) => [url, texts[index] ?? '']));
}

/** The words of a saying: of a list, its items one after the other. */
const textOf = (said: HTMLElement | undefined): string => {
  const items = said?.querySelectorAll('li') ?? [];
  return items.length > 0 ? items.map(({ text }) => text).join(' ') : (said?.text ?? '');
};

/** What another clause says leads to that clause; neighbours from one clause share the link of the last. */
function leadsTo(
  said: HTMLElement | undefined,
  saying: Saying,
  next: Saying | undefined,
  own: string,
  what: string,
): void {
  const isShared = next?.clause === saying.clause;
  const link = said?.querySelector('.where')?.getAttribute('href') ?? '';
  if (saying.clause === own || isShared) expect(link, what).toBe('');
  else expect(link, what).toMatch(new RegExp(`#${saying.clause}$`));
}

function expectDoubts(
  row: HTMLElement | null | undefined,
  lines: readonly ExpectedLine[],
  locale: Locale,
  what: string,
): void {
  const doubts = lines.flatMap((line) => ('doubt' in line ? [line.doubt] : []));
  const shown = row?.querySelectorAll('.open') ?? [];
  expect(shown, what).toHaveLength(doubts.length);
  doubts.forEach((doubt, index) => {
    const say = ambiguities.get(doubt)?.say?.[locale] ?? '';
    const pieces = say.split(/\{[^}]*\}/).filter((part) => part.trim() !== '');
    contains(plain(shown[index]?.text), pieces, what);
  });
}

const ambiguities = factsOf('ambiguities');
