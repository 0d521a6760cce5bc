import { readFileSync } from 'node:fs';
import { checkEditions } from './check-editions.ts';
import { usedStrings } from './used-strings.ts';
import { readContentRoots, sourceFiles } from './files.ts';
import { formatProblem } from '../domain/problem.ts';

// npm run check [folder]: reads all of content/ under the folder (else here), prints every problem, and exits with 1 if there is one.
// What is stale is listed, too, and is no mistake: the page says so until somebody has confirmed it.
const { problems, notices, unconfirmed } = checkEditions(readContentRoots(process.argv[2]), {
  usedStrings: usedStrings(sourceFiles('.').map((path) => readFileSync(path, 'utf8'))),
});

if (notices.length > 0) {
  console.log(`${notices.length} translation${notices.length === 1 ? '' : 's'} to confirm:\n`);
  console.log(`${notices.map(formatProblem).join('\n')}\n`);
}
if (unconfirmed.length > 0) {
  console.log(
    `${unconfirmed.length} text${unconfirmed.length === 1 ? ' is' : 's are'} new, or changed in every language: ${unconfirmed.join(', ')}.\n  → Read the languages side by side, and run "npm run confirm -- all".\n`,
  );
}
if (problems.length === 0) {
  console.log('The content is in order.');
} else {
  console.error(`The content has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n`);
  console.error(problems.map(formatProblem).join('\n'));
  process.exitCode = 1;
}
