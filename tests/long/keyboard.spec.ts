import { testWalk, walked } from '../keyboard-walk.ts';

for (const page of walked) testWalk(page);
