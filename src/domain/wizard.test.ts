import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allPaths,
  answersBefore,
  askedQuestions,
  formatAnswers,
  holds,
  nextQuestion,
  parseAnswers,
  type Question,
  validAnswers,
  withAnswer,
} from './wizard.ts';

const questions: Question[] = [
  { id: 'phone', options: ['mobile', 'other'] },
  { id: 'link', options: ['solved', 'went-on'], when: [{ phone: ['mobile'] }] },
  { id: 'line', options: ['bank', 'other'], when: [{ phone: ['mobile'], link: ['went-on'] }, { phone: ['other'] }] },
];

describe('a condition', () => {
  test.each([
    [undefined, {}, true],
    [[{ phone: ['mobile'] }], {}, false],
    [[{ phone: ['mobile', 'other'] }], { phone: 'other' }, true],
    [[{ phone: ['mobile'], link: ['solved'] }], { phone: 'mobile' }, false],
    [[{ phone: ['mobile'] }, { link: ['solved'] }], { link: 'solved' }, true],
  ])('%o with %o: %s', (condition, answers, result) => {
    expect(holds(condition, answers)).toBe(result);
  });
});

describe('the questions', () => {
  test('come one at a time, and only those that count', () => {
    expect(nextQuestion(questions, {})?.id).toBe('phone');
    expect(nextQuestion(questions, { phone: 'mobile' })?.id).toBe('link');
    expect(nextQuestion(questions, { phone: 'other' })?.id).toBe('line');
    expect(nextQuestion(questions, { phone: 'mobile', link: 'solved' })).toBeUndefined();
    expect(nextQuestion([], {})).toBeUndefined();
  });

  test('have every way through them', () => {
    expect(allPaths(questions).map(formatAnswers)).toEqual([
      'phone:mobile,link:solved',
      'phone:mobile,link:went-on,line:bank',
      'phone:mobile,link:went-on,line:other',
      'phone:other,line:bank',
      'phone:other,line:other',
    ]);
    expect(allPaths([])).toEqual([{}]);
  });

  test('forget what came after a changed answer', () => {
    const answers = { phone: 'mobile', link: 'went-on', line: 'bank' };
    expect(withAnswer(questions, answers, 'phone', 'other')).toEqual({ phone: 'other' });
    expect(withAnswer(questions, answers, 'line', 'other')).toEqual({ ...answers, line: 'other' });
    expect(answersBefore(questions, answers, 'link')).toEqual({ phone: 'mobile' });
  });

  test('take the nearest valid state from an outdated address', () => {
    expect(validAnswers(questions, { phone: 'fax', link: 'solved' })).toEqual({});
    expect(validAnswers(questions, { phone: 'other', link: 'solved', line: 'bank' })).toEqual({
      phone: 'other',
      line: 'bank',
    });
  });
});

test('answers go into the address and come back', () => {
  for (const path of allPaths(questions)) expect(parseAnswers(formatAnswers(path))).toEqual(path);
  expect(parseAnswers('-')).toEqual({});
});

test('whatever the address says, the state is a valid one and nothing throws', () => {
  const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('phone:mobile', 'line:bank', 'link:went-on'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const answers = validAnswers(questions, parseAnswers(pieces.join(',')));
      expect(validAnswers(questions, answers)).toEqual(answers);
      const asked = askedQuestions(questions, answers).map(({ id }) => id);
      expect(Object.keys(answers).every((id) => asked.includes(id))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
