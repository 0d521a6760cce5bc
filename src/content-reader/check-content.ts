import { readFileSync } from 'node:fs';
import { inPlaceOf, misplaced, placesIn } from './content-place.ts';
import { checkEditions } from './check-editions.ts';
import { originOf } from './editions.ts';
import { usedStrings } from './used-strings.ts';
import { readContentFiles, sourceFiles } from './files.ts';
import { formatProblem } from '../domain/problem.ts';

// npm run check [-- folder]: reads the folder of content (else the one that CONTENT names, else content/), prints every problem, and
// exits with 1 if there is one. What is stale is listed, too, and is no mistake: the page says so until somebody has confirmed it.
const places = placesIn(process.argv[2]);
const misplacement = misplaced(places);
if (misplacement !== undefined) {
  console.error(misplacement);
  process.exit(1);
}
const files = readContentFiles(places);
const { problems, notices } = checkEditions(files, {
  usedStrings: usedStrings(sourceFiles('.').map((path) => readFileSync(path, 'utf8'))),
});

if (notices.length > 0) {
  console.log(`${notices.length} translation${notices.length === 1 ? '' : 's'} to confirm:\n`);
  console.log(`${notices.map(formatProblem).join('\n')}\n`);
}
if (problems.length === 0) {
  console.log('The content is in order.');
} else {
  console.error(`The content has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n`);
  // A file that is missing lies nowhere: it is named where it would be.
  const lie = new Set(files.map(originOf));
  const located = problems.map((one) => (lie.has(one.file) ? one : { ...one, file: inPlaceOf(one.file, places) }));
  console.error(located.map(formatProblem).join('\n'));
  process.exitCode = 1;
}
