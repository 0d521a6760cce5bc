import type { Content } from '../content.ts';
import { locales } from '../locales.ts';
import { approximateDays, parsePeriod } from '../period.ts';
import type { Problem } from '../problem.ts';
import { type TypedSpan, typedSpans } from './number-words.ts';

/** By how much what people type may miss the period: "180 dagen" for six months in digits, in words also "four weeks" for thirty days. */
const nearEnough = (text: string): number => (/^\p{N}/u.test(text) ? 0.03 : 0.09);

/** The figures that people are expected to type for a period, or for the clause that states it, are those of the period. */
export function searchWordsAgree(content: Content): Problem[] {
  return [...periodsAgree(content), ...phonesAgree(content)];
}

function periodsAgree({ facts, search }: Content): Problem[] {
  const periods = [...facts.retention, ...facts.deadlines].map(([id, { file, value }]) => ({ id, file, ...value }));
  return (['clauses', 'retention'] as const).flatMap((kind) =>
    [...search.records[kind]].flatMap(([record, { file, value, lineAt }]): Problem[] => {
      const due = periods.filter(({ id, clause }) => (kind === 'clauses' ? clause : id) === record);
      // A clause without a period speaks of other times, such as somebody's age.
      if (due.length === 0) return [];
      const wrong = locales.flatMap((locale) =>
        value.words[locale].flatMap((words, index) =>
          typedSpans(words, locale).some((span) => !due.some(({ period }) => isNear(span, period)))
            ? [{ words, path: ['words', locale, index] }]
            : [],
        ),
      );
      const [first] = wrong;
      if (!first) return [];
      return [
        {
          file,
          line: lineAt(first.path),
          found: `These words name another time than ${due.map((one) => `${one.period} (${one.file})`).join(' or ')}: ${wrong.map(({ words }) => `"${words}"`).join(', ')}.`,
          todo: 'Write what people type for the period as it is now, or take them out.',
        },
      ];
    }),
  );
}

const isNear = ({ text, days }: TypedSpan, iso: string): boolean =>
  Math.abs(days / approximateDays(parsePeriod(iso)) - 1) < nearEnough(text);

/** A phone number among the words is one that a contact has: "02 278 50 44", "+32 2 278 50 44". */
function phonesAgree({ facts, search, isComplete }: Content): Problem[] {
  // A contact that cannot be read may have it.
  if (!isComplete) return [];
  const phones = new Set(
    [...facts.contacts.values()].flatMap(({ value }) => (value.kind === 'phone' ? [digitsOf(value.phone)] : [])),
  );
  return Object.values(search.records).flatMap((records) =>
    [...records.values()].flatMap(({ file, value, lineAt }): Problem[] => {
      const wrong = locales.flatMap((locale) =>
        value.words[locale].flatMap((words, index) => {
          const number = /(?:\+|(?<!\d))\d[\d ]{7,}\d/.exec(words)?.[0];
          return number === undefined || phones.has(digitsOf(number))
            ? []
            : [{ words, path: ['words', locale, index] }];
        }),
      );
      const [first] = wrong;
      if (!first) return [];
      const told = [...new Set(wrong.map(({ words }) => `"${words}"`))].join(', ');
      return [
        {
          ...{ file, line: lineAt(first.path) },
          found: `These words have a phone number that no contact has: ${told}.`,
          todo: 'Write the number as it is now (content/facts/contacts), or take them out.',
        },
      ];
    }),
  );
}

/** A phone number → its digits as they are dialled in the country: that of another, "+32 2 …", begins with a nought. */
const digitsOf = (phone: string): string => phone.replace(/^\+\d\d/, '0').replace(/\D/g, '');
