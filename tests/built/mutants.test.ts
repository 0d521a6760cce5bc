import { expect, test } from 'vitest';
import { allMutants, withFault } from '../mutants/mutants.ts';

// The faults that are planted in files of the built site; tests/mutants.test.ts has the others.

const mutants = allMutants().filter((mutant) => mutant.in.startsWith('dist/'));

test.each(mutants.map((mutant) => [mutant.fault, mutant] as const))('%s: can be planted', (_, mutant) => {
  expect(() => withFault(mutant)).not.toThrow();
});
