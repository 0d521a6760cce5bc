import { readFileSync } from 'node:fs';
import { inPlaceOf, misplaced, namedInPlace } from '../site/content-place.ts';

// npm run check [-- folder]: reads the folder of content (else the one that CONTENT names, else content/), prints every problem, and
// exits with 1 if there is one. What is stale is listed, too, and is no mistake: the page says so until somebody has confirmed it.
const [folder] = process.argv.slice(2);
// The languages of the site are known to all modules from the start.
if (folder !== undefined) process.env['CONTENT'] = folder;
const misplacement = misplaced();
if (misplacement !== undefined) {
  console.error(misplacement);
  process.exit(1);
}
const { checkEditions } = await import('./check-editions.ts');
const { originOf } = await import('./editions.ts');
const { usedStrings } = await import('./used-strings.ts');
const { readContentFiles, sourceFiles } = await import('./files.ts');
const { formatProblem } = await import('../domain/problem.ts');

const files = readContentFiles();
const { problems, notices, unconfirmed } = checkEditions(files, {
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
  // A file that is missing lies nowhere: it is named where it would be.
  const lie = new Set(files.map(originOf));
  const located = problems.map((one) => ({
    ...one,
    file: lie.has(one.file) ? one.file : inPlaceOf(one.file),
    found: namedInPlace(one.found),
    todo: namedInPlace(one.todo),
  }));
  console.error(located.map(formatProblem).join('\n'));
  process.exitCode = 1;
}
