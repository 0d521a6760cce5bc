import { expect, test } from 'vitest';
import type { JourneyFile } from '../schemas/journey.ts';
import { policy } from '../content-reader/load-policy.ts';
import { journeyAnswer } from './journey.ts';
import { perLocale } from './locales.ts';
import type { Condition } from './wizard.ts';

const text = (words: string) => perLocale(() => words);
const [doubt = ''] = policy.facts.ambiguities.keys();

/** A journey on colour and, where it is red, on shade, in which a doubt is raised on each of some conditions. */
function conditions(...grounds: (readonly [string, Condition])[]): (string | undefined)[] {
  const option = (id: string) => ({ id, text: text(id) });
  const journey = {
    ...{ name: text('j'), summary: text('s'), group: 'g', event: 'e', stops: [], rights: [] },
    questions: [
      { id: 'colour', text: text('c'), options: [option('red'), option('blue'), option('green')] },
      { id: 'shade', text: text('s'), options: [option('dark'), option('light')], when: [{ colour: ['red'] }] },
    ],
    notes: grounds.map(([words, when]) => ({ open: doubt, when, condition: text(words) })),
  } as unknown as JourneyFile;
  const [note] = journeyAnswer(policy, new Map([['j', journey]])).notes;
  return (note?.conditions ?? []).map((one) => Object.values(one)[0]);
}

test('conditions on which a doubt is raised are told side by side', () => {
  expect(conditions(['if dark', [{ shade: ['dark'] }]], ['if blue', [{ colour: ['blue'] }]])).toEqual([
    'if dark',
    'if blue',
  ]);
});

test('a condition that another one holds already is not told beside it', () => {
  const dark = ['if red and dark', [{ colour: ['red'], shade: ['dark'] }]] as const;
  expect(conditions(dark, ['if red', [{ colour: ['red'] }]])).toEqual(['if red']);
  expect(conditions(['if red', [{ colour: ['red'] }]], ['if it is red', [{ colour: ['red'] }]])).toEqual(['if red']);
});

test('conditions that leave no answer out are not told', () => {
  expect(conditions(['if red', [{ colour: ['red'] }]], ['if not', [{ colour: ['blue', 'green'] }]])).toEqual([]);
});
