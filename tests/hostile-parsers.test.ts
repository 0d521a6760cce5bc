import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatIsoDate, parseDate } from '../src/domain/calendar.ts';
import { formatFragment, longestFragment, parseFragment } from '../src/domain/fragment.ts';
import { keyOf, myDatesEntry, readMyDates, readTypedDate } from '../src/domain/my-dates.ts';
import { choiceEntries, lengthClasses, readChoice } from '../src/domain/timeline-filter.ts';
import { formatAnswers, nextQuestion, parseAnswers, validAnswers, questionsOf } from '../src/domain/wizard.ts';
import { greeting } from '../src/embed/guest/greeting.ts';
import { chooseView } from '../src/embed/host/choose-view.ts';
import { isView, stateIn, withState } from '../src/embed/host/deep-link.ts';
import { addressInFrame } from '../src/embed/links.ts';
import { policy } from '../src/content-reader/load-policy.ts';
import { payloads, payloadSeed } from './hostile-payloads.ts';

// All the texts, through everything that reads what a stranger may send: a valid state comes out, whatever goes in.

/** Runs a check on each text; a failure tells which texts, and the seed that makes them again. */
function everyText(check: (text: string) => void, texts: readonly string[] = payloads): void {
  const failures: string[] = [];
  for (const text of texts) {
    try {
      check(text);
    } catch (error) {
      failures.push(`${JSON.stringify(text.slice(0, 80))}: ${String(error).slice(0, 300)}`);
    }
  }
  expect(failures.slice(0, 5), `${failures.length} texts, seed ${payloadSeed}`).toEqual([]);
}

/** What all objects have: nothing may be added to it. */
const inherited = (): string =>
  JSON.stringify([Object, Array, Map, String].map(({ prototype }) => Object.getOwnPropertyNames(prototype)));
const before = inherited();
afterEach(() => {
  expect(inherited()).toBe(before);
  vi.restoreAllMocks();
});

/** The texts speak of one who called, whatever the events of the policy are named. */
const events = [...policy.facts.events.keys(), 'called'];
const journeys = [...policy.journeys].map(([id, file]) => ({ id, questions: questionsOf(file) }));

/** Every text as it comes behind a #: as it is, and as a browser writes it; at each place where one is read. */
const fragments = ['', 'dates=', 'todo=', 'call-customer-service=', 'happened=', 'length=days&law='].flatMap((start) =>
  payloads.flatMap((text) => [start + text, new URL(`https://privacy.example/#${start}${text}`).hash]),
);

test('there are at least 1,000 different texts', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(1000);
});

describe('of a fragment', () => {
  test('only our signs come through, no more of them than there were, and they are written as they are read', () => {
    everyText((text) => {
      const state = parseFragment(text);
      const written = formatFragment(state);
      expect(written).toMatch(/^[a-z0-9.,:;~=&-]*$/);
      expect(written.length).toBeLessThanOrEqual(Math.min(text.length, longestFragment));
      expect(formatFragment(parseFragment(written))).toBe(written);
    }, fragments);
  });

  test('only choices that are offered are taken', () => {
    const offered = { happened: events, length: lengthClasses, law: ['yes'] };
    everyText((text) => {
      const choice = readChoice(parseFragment(text), offered);
      for (const [name, values] of Object.entries(choice)) {
        expect(offered[name as 'law'], name).toEqual(expect.arrayContaining([...values]));
        expect(new Set(values).size).toBe(values.length);
      }
      const written = formatFragment(new Map(choiceEntries(choice)));
      expect(readChoice(parseFragment(written), offered)).toEqual(choice);
    }, fragments);
  });
});

// What stands behind a key has passed the fragment; these read it safely even if it had not.
describe('of the text behind a key', () => {
  test('only options of questions that are asked become answers', () => {
    everyText((text) => {
      for (const { questions } of journeys) {
        // As it is, and as an answer to a question that is asked.
        const given = { ...parseAnswers(text), ...parseAnswers(`${questions[0]?.id ?? ''}:${text}`) };
        const answers = validAnswers(questions, given);
        const known = new Map(questions.map(({ id, options }) => [id, options]));
        for (const [question, option] of Object.entries(answers)) expect(known.get(question)).toContain(option);
        expect(validAnswers(questions, parseAnswers(formatAnswers(answers)))).toEqual(answers);
        expect(nextQuestion(questions, given)).toEqual(nextQuestion(questions, answers));
      }
    });
  });

  test('only days that exist, and events that are known, become dates', () => {
    everyText((text) => {
      const dates = readMyDates(new Map([['dates', text]]), events);
      for (const { event, date } of dates) {
        expect(events).toContain(event);
        expect(text).toContain(keyOf({ event, date }));
      }
      expect(new Set(dates.map(keyOf)).size).toBe(dates.length);
      expect(readMyDates(new Map([myDatesEntry(dates)]), events)).toEqual(dates);
    });
  });
});

test.each(['day', 'month', 'year'] as const)(
  'as a %s that is typed only digits of a date that exists are taken',
  (part) => {
    everyText((text) => {
      const date = readTypedDate({ day: '1', month: '1', year: '2026', [part]: text });
      if (!/^\d+$/.test(text.normalize('NFKC').trim())) expect(date).toBe('digits');
      else if (text.trim().length > 4) expect(date).toBe(part);
      else if (typeof date !== 'string') expect(parseDate(formatIsoDate(date))).toEqual(date);
    });
  },
);

describe('of what is posted or asked for by the page around a view', () => {
  const window = {} as MessageEventSource;
  const [site, views] = ['https://privacy.example', 'https://privacy.example/nl/embed/'];
  const forged = payloads.flatMap((text) => [
    text,
    `bpost-privacy/1 ${text}`,
    ...['auto,fit,', 'dark,,nl/embed/', 'light,fit,nl/embed/policy/#'].map(
      (start) => `bpost-privacy/1 ${start}${text}`,
    ),
  ]);

  test('a greeting names a theme, and a view of the site or nothing, or it is none', () => {
    everyText((data) => {
      const ports = [{} as MessagePort];
      const heard = greeting({ data, origin: site, source: window, ports }, window, [site]);
      if (!heard) return;
      expect(['auto', 'light', 'dark']).toContain(heard.theme);
      expect(heard.address.length).toBeLessThanOrEqual(9200);
      if (heard.address !== '')
        expect(new URL(heard.address, `${site}/`).href).toMatch(/^https:\/\/privacy\.example\/[a-z]{2}\/embed\//);
    }, forged);
  });

  test('a state stays among the views, and goes into the host’s address and comes out of it', () => {
    everyText((text) => {
      if (isView(text)) expect(new URL(text, views).href.startsWith(views)).toBe(true);
      const state = text.toWellFormed();
      const fragment = withState('#top', 'privacy', state);
      expect(fragment).toMatch(/^#top&privacy=[!-~]*$/);
      expect(stateIn(fragment, 'privacy')).toBe(state);
    });
  });

  test('whatever an element asks for, a view of the site is shown', () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    everyText((text) => {
      for (const asked of ['view', 'lang']) {
        const getAttribute = (name: string): string | null => (name === asked ? text : null);
        const [folder, path] = chooseView({ getAttribute }, getAttribute('lang') ?? undefined);
        expect(folder).toMatch(/^(nl|fr|en|de)\/embed\/$/);
        expect(path).toMatch(/^(policy|retention|wizard|search|clause)\/$/);
      }
    });
  });

  test('a link leads to the same view or another journey, or out of the frame', () => {
    everyText((text) => {
      for (const link of [text, `/nl/wizard/${text}`, `/nl/retention/${text}`, `/${text}`]) {
        const address = addressInFrame(link, '/nl/embed/wizard/');
        if (address !== undefined) expect(address).toMatch(/^(#|\/(nl|fr|en|de)\/embed\/wizard\/)/);
      }
    });
  });
});
