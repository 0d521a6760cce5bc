import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packLists, packSorted, unpackLists, unpackSorted } from './packing.ts';

test('sorted texts that are packed come out as they were', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9 ]{0,20}$/)), (texts) => {
      const sorted = texts.sort();
      expect(unpackSorted(packSorted(sorted))).toEqual(sorted);
    }),
  );
});

test('lists of numbers that are packed come out as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(), { minLength: 1 })), (lists) => {
      expect(unpackLists(packLists(lists))).toEqual(lists);
    }),
  );
});
