import { readFileSync } from 'node:fs';
// npm run check [folder]: reads all of content/ under the folder (else here), prints every problem, and exits with 1 if there is one.
// What is stale is listed, too, and is no mistake: the page says so until somebody has confirmed it.
const [folder] = process.argv.slice(2);
// The languages of the site are known to all modules from the start.
if (folder !== undefined) process.env['CONTENT'] = folder;
const { checkEditions } = await import('./check-editions.ts');
const { usedStrings } = await import('./used-strings.ts');
const { readContentRoots, sourceFiles } = await import('./files.ts');
const { formatProblem } = await import('../domain/problem.ts');

const { problems, notices } = checkEditions(readContentRoots(), {
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
  console.error(problems.map(formatProblem).join('\n'));
  process.exitCode = 1;
}
