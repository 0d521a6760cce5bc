// The end of npm run test:long, where everything has passed: writes down on which commit, for npm run release.
import { writePassed } from './release/long-tests.ts';

const reason = writePassed();
if (reason !== undefined) console.log(`The long tests passed, which counts for no release. ${reason}`);
