import { testHostileInput } from './hostile-pages.ts';
import { oneOfEachKind } from './hostile-payloads.ts';

// One text of each kind at every entry. All of them go through the parsers in `hostile-parsers.test.ts`, and through every
// entry in `long/hostile-input.spec.ts`.
testHostileInput(oneOfEachKind);
