import { describe, expect, test } from 'vitest';
import { parseFragment } from './fragment.ts';
import { choiceEntries, isActive, isShown, readChoice } from './timeline-filter.ts';

const offered = { happened: ['called', 'visited'], length: ['days', 'years'], law: ['yes'] };
const choose = (fragment: string) => readChoice(parseFragment(fragment), offered);
const callLog = { happened: ['called'], length: ['years'], law: [''] };

describe('a row is shown', () => {
  test.each([
    ['where nothing is chosen', '', true],
    ['where its event is chosen', 'happened=called', true],
    ['where its event is one of those chosen', 'happened=visited,called', true],
    ['where every wish is met', 'happened=called&length=years', true],
    ['not where another event is chosen', 'happened=visited', false],
    ['not where one wish is not met', 'happened=called&length=days', false],
    ['not where a law is asked for and none imposes it', 'law=yes', false],
    ['where what is asked for does not exist', 'happened=flown', true],
  ])('%s', (_, fragment, shown) => {
    expect(isShown(callLog, choose(fragment))).toBe(shown);
  });
});

test('a choice goes into the address and comes back', () => {
  const choice = choose('happened=called,visited&law=yes');
  expect(choiceEntries(choice)).toEqual([
    ['happened', 'called,visited'],
    ['length', ''],
    ['law', 'yes'],
  ]);
  expect(isActive(choice)).toBe(true);
  expect(isActive(choose('happened=flown'))).toBe(false);
});
