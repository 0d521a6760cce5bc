import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { clausesOf, doubtsIn, periodsOf, recipientsOf } from '../src/domain/journey.ts';
import { allPaths, type Answers, formatAnswers, holds, validAnswers, questionsOf } from '../src/domain/wizard.ts';
import { policy } from '../src/content-reader/load-policy.ts';
import type { JourneyFile } from '../src/schemas/journey.ts';

// The cases are data: wizard-cases/<journey>.yaml. A lawyer can add one without touching code.

const caseSchema = z.array(
  z.strictObject({
    name: z.string().describe('What is tested.'),
    answers: z.record(z.string(), z.string()).describe('The answers, by question.'),
    activities: z.array(z.string()).describe('The activities that apply for sure.'),
    doubts: z.record(z.string(), z.string()).describe('Those that may apply, each with the doubt that is told.'),
    periods: z.array(z.string()).describe('The retention periods that hold for sure.'),
    maybe: z.array(z.string()).describe('The further periods that may hold.'),
    says: z.array(z.string()).describe('The other doubts that are told.'),
    recipients: z.array(z.string()).describe('Who sees the data, as far as stated for these activities, sure or not.'),
    clauses: z.array(z.string()).describe('The clauses the answer rests on.'),
  }),
);

const cases = globSync('tests/wizard-cases/*.yaml').flatMap((file) =>
  caseSchema.parse(parse(readFileSync(file, 'utf8'))).map((one) => ({ journey: basename(file, '.yaml'), ...one })),
);

function journey(id: string): JourneyFile {
  const found = policy.journeys.get(id);
  if (!found) throw new ReferenceError(`There is no journey "${id}".`);
  return found;
}

function outcome(file: JourneyFile, answers: Answers) {
  const brought = file.stops.filter(({ when }) => holds(when, answers));
  const sure = brought.filter(({ doubt }) => doubt === undefined).map(({ activity }) => activity);
  const doubts = Object.fromEntries(
    brought.flatMap(({ activity, doubt }) => (doubt === undefined ? [] : [[activity, doubt]])),
  );
  const stops = brought.map(({ activity }) => activity);
  const periods = new Set(sure.flatMap((id) => periodsOf(policy, id)));
  const notes = (file.notes ?? []).filter(({ when }) => holds(when, answers));
  return {
    activities: [...sure].sort(),
    doubts,
    periods: [...periods].sort(),
    maybe: [...new Set(stops.flatMap((id) => periodsOf(policy, id)))].filter((id) => !periods.has(id)).sort(),
    says: doubtsIn(brought, notes)
      .filter((id) => !Object.values(doubts).includes(id))
      .sort(),
    recipients: [
      ...new Set(
        brought.flatMap(({ activity, recipients }) =>
          (recipients ?? recipientsOf(policy, activity)).flatMap((one) =>
            typeof one === 'string' ? [one] : holds(one.when, answers) ? [one.id] : [],
          ),
        ),
      ),
    ].sort(),
    clauses: clausesOf(policy, stops, notes).sort(),
  };
}

test('there are at least 60 cases, and a journey for each', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map((one) => one.journey))).toEqual(new Set(policy.journeys.keys()));
});

test('the wizard has every journey it promised', () => {
  expect([...policy.journeys.keys()]).toEqual([
    'advertising',
    'answer-a-survey',
    'ask-on-website',
    'browse-website',
    'call-customer-service',
    'child',
    'end-a-service',
    'financial-services',
    'move-house',
    'neighbour-takes-my-parcel',
    'newspapers',
    'receive',
    'send-abroad',
    'send-in-belgium',
    'take-in-a-parcel',
    'use-my-rights',
    'visit-a-site',
  ]);
});

describe.each(Object.entries(Object.groupBy(cases, (one) => one.journey)))('%s', (id, group = []) => {
  const file = journey(id);
  const questions = questionsOf(file);

  test.each(group.map((one) => [one.name, one] as const))(
    '%s',
    (_, { answers, activities, doubts, periods, maybe, says, recipients, clauses }) => {
      expect(outcome(file, validAnswers(questions, answers))).toEqual({
        activities: [...activities].sort(),
        doubts,
        periods: [...periods].sort(),
        maybe: [...maybe].sort(),
        says: [...says].sort(),
        recipients: [...recipients].sort(),
        clauses: [...clauses].sort(),
      });
    },
  );

  test('has a case for every way through it', () => {
    const tested = new Set(group.map(({ answers }) => formatAnswers(validAnswers(questions, answers))));
    expect(
      allPaths(questions)
        .map(formatAnswers)
        .filter((path) => !tested.has(path)),
    ).toEqual([]);
  });
});
