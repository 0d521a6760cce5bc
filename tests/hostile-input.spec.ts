import { testHostileInput } from './hostile-pages.ts';
import { oneOfEachKind } from './hostile-payloads.ts';

// One text of each kind at every entry. All of them go through the parsers in `hostile-parsers.test.ts`, and through every
// entry in `long/hostile-input.spec.ts`.
// An address with a query is a page to be loaded: one half of the kinds on the one page, the other half on the other.
testHostileInput(oneOfEachKind, (entry) => oneOfEachKind(entry).filter((_, kind) => kind % 2 === entry % 2));
