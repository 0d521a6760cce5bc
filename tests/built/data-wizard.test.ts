import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { doubtsIn } from '../../src/domain/journey.ts';
import { type Locale, locales } from '../../src/domain/locales.ts';
import { allPaths, type Answers, type Applies, appliesIn, questionsOf, validAnswers } from '../../src/domain/wizard.ts';
import type { JourneyFile } from '../../src/schemas/journey.ts';
import { document } from './documents.ts';

const journeys = globSync('content/wizard/*.yaml')
  .sort()
  .map((file) => ({ id: basename(file, '.yaml'), ...(parse(readFileSync(file, 'utf8')) as JourneyFile) }));

const plain = (text = ''): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

const of = <Value>(kind: string): [string, Value][] =>
  globSync(kind).map((file) => [basename(file, '.yaml'), parse(readFileSync(file, 'utf8')) as Value]);
const recipients = of<{ name: Record<Locale, string> }>('content/facts/recipients/*.yaml');
const cases = of<{ answers: Answers; recipients: string[] }[]>('content/wizard-cases/*.yaml').flatMap(
  ([journey, group]) => group.map((one) => ({ journey, ...one })),
);

/** What the wizard’s script goes by; none of it is words. */
const marks = 'journey questions question answer change stop rule when activity group group-of chosen tool'
  .split(' ')
  .map((name) => `data-${name}`);

/** Each element of a journey that the script goes by, with its marks, in the order of the page. */
function skeleton(locale: Locale, id: string): string[] {
  const elements = document(`/${locale}/wizard/${id}/`).querySelector('.journey')?.querySelectorAll('*') ?? [];
  return elements
    .filter(({ rawTagName, attributes }) => rawTagName === 'input' || marks.some((name) => name in attributes))
    .map(({ rawTagName, attributes }) =>
      ['class', 'type', 'name', 'value', 'hidden', ...marks]
        .filter((name) => name in attributes)
        .reduce((text, name) => `${text} ${name}=${attributes[name] ?? ''}`, rawTagName),
    );
}

describe.each(locales)('in %s', (locale) => {
  test.each(journeys)(
    'without JavaScript $id is complete, with its conditions in words',
    ({ id, stops, notes = [] }) => {
      const journey = document(`/${locale}/wizard/${id}/`);
      for (const { activity, condition, doubt } of stops) {
        const [matter, ...others] = journey
          .querySelectorAll(`.matter[data-activity="${activity}"]`)
          .filter((entry) => entry.hasAttribute('data-doubt') === (doubt !== undefined));
        expect(others, activity).toEqual([]);
        const told = matter?.querySelectorAll('[data-stop] .told').map(({ text }) => plain(text) !== '');
        expect(told, activity).toEqual([true, true, true, true, true]);
        const words = plain(condition?.[locale].split('{')[0]);
        expect(plain(matter?.querySelector('summary')?.text), activity).toContain(words);
      }
      const texts = notes.filter(({ open }) => open === undefined);
      expect(journey.querySelectorAll('.notes li:not([data-doubt])')).toHaveLength(texts.length);
      const doubts = journey.querySelectorAll('.notes li[data-doubt]').map((note) => note.getAttribute('data-doubt'));
      expect(doubts.sort()).toEqual(doubtsIn(stops, notes).sort());
      // Nothing of the answer is hidden but in the form of the dates, which needs a script.
      const hidden = journey
        .querySelectorAll(':is(.answer, .rail, .tracks) [hidden]')
        .filter((element) => !element.closest('.needs-script'));
      expect(hidden.map(({ outerHTML }) => outerHTML)).toEqual([]);
    },
  );

  test.each(cases)('$journey with $answers names the recipients that the policy names then', (one) => {
    const questions = questionsOf(journeys.find(({ id }) => id === one.journey) ?? { questions: [] });
    const answers = new Map([[one.journey, validAnswers(questions, one.answers)]]);
    const isShown = (element: HTMLElement | null | undefined): boolean => {
      const when = element?.getAttribute('data-when');
      return when === undefined || appliesIn(JSON.parse(when) as Applies, answers);
    };
    const told = document(`/${locale}/wizard/${one.journey}/`)
      .querySelectorAll('.matter [data-stop=seen] .said')
      .filter((item) => [item, item.parentNode, item.closest('.matter')].every(isShown))
      .map(({ text }) => plain(text).toLowerCase());
    const named = recipients.filter(([, { name }]) =>
      told.some((text) => text.includes(plain(name[locale]).toLowerCase())),
    );
    expect(named.map(([id]) => id).sort()).toEqual([...one.recipients].sort());
  });

  // The browser walks every way through every journey in Dutch (tests/data-wizard.spec.ts).
  test.each([...journeys.map(({ id }) => id), 'several'])('%s goes the ways it goes in Dutch', (id) => {
    expect(skeleton('nl', id).length).toBeGreaterThan(5);
    // In any order: lists of journeys are sorted as the language sorts.
    expect(skeleton(locale, id).toSorted()).toEqual(skeleton('nl', id).toSorted());
    for (const stop of ['collected', 'used', 'seen', 'kept', 'gone']) {
      const heading = document(`/${locale}/wizard/${id}/`).querySelector(`[data-stop=${stop}] h4`);
      expect(heading?.text.trim(), stop).toBeTruthy();
      expect(heading?.hasAttribute('hidden'), stop).toBe(false);
    }
  });

  test('the map shows every question, option, stop and clause of every journey', () => {
    const map = document(`/${locale}/wizard/map/`);
    expect(map.querySelectorAll('.wizard-map section')).toHaveLength(journeys.length);
    const outcomes = journeys.flatMap((journey) => allPaths(questionsOf(journey)));
    expect(map.querySelectorAll('.wizard-map .outcome')).toHaveLength(outcomes.length);
  });
});
