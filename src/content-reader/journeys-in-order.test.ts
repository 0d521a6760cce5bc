import { expect, test } from 'vitest';
import { locales } from '../domain/locales.ts';
import { journeysInOrder } from './journeys-in-order.ts';

test.each(locales)('journeys stand by group, and in a group by their name in %s', (locale) => {
  const journeys = journeysInOrder(locale).map(([, journey]) => journey);
  const byGroup = Map.groupBy(journeys, ({ group }) => group);
  expect([...byGroup.values()].flat()).toEqual(journeys);
  for (const members of byGroup.values()) {
    const names = members.map(({ name }) => name[locale]);
    expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare));
  }
});
