import { expect, test } from 'vitest';
import { policy } from '../content-reader/load-policy.ts';
import { decisionTable } from './decision-table.ts';
import { holds, nextQuestion, questionsOf } from './wizard.ts';

const name = { nl: '', fr: '', en: '', de: '' };
const journey = {
  questions: [
    {
      id: 'how',
      text: name,
      options: [
        { id: 'letter', text: name },
        { id: 'parcel', text: name },
      ],
    },
    {
      id: 'where',
      text: name,
      when: [{ how: ['parcel'] }],
      options: [
        { id: 'home', text: name },
        { id: 'shop', text: name },
      ],
    },
  ],
  stops: [
    { activity: 'post' },
    { activity: 'customs', when: [{ how: ['parcel'] }] },
    { activity: 'delivery', when: [{ how: ['letter'] }, { how: ['parcel'] }] },
  ],
  notes: [{ text: name, clause: 'cameras-kept', when: [{ where: ['shop'] }] }],
};

test('each way through has its answers, in the order of the options, and only what is not the same in every case', () => {
  const { always, rows } = decisionTable(journey);
  expect(always.stops.map(({ activity }) => activity)).toEqual(['post', 'delivery']);
  expect(
    rows.map(({ answers, stops, notes }) => [
      answers.map(({ option }) => option).join('+'),
      stops.map(({ activity }) => activity).join(),
      notes.length,
    ]),
  ).toEqual([
    ['letter', '', 0],
    ['parcel+home', 'customs', 0],
    ['parcel+shop', 'customs', 1],
  ]);
});

test('a journey without questions has no rows', () => {
  expect(decisionTable({ ...journey, questions: [] }).rows).toEqual([]);
});

test('the tables of the policy say for every answer exactly what the wizard says', () => {
  for (const [id, file] of policy.journeys) {
    const { always, rows } = decisionTable(file);
    for (const { answers: list, stops, isWithoutStops } of rows) {
      const answers = Object.fromEntries(list.map(({ question, option }) => [question, option]));
      expect(nextQuestion(questionsOf(file), answers), id).toBeUndefined();
      const wanted = file.stops.filter(({ when }) => holds(when, answers)).map(({ activity }) => activity);
      expect([...always.stops, ...stops].map(({ activity }) => activity).sort(), id).toEqual(wanted.sort());
      expect(isWithoutStops).toBe(wanted.length === 0);
    }
  }
});
