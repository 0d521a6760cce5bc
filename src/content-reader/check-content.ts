import { readFileSync } from 'node:fs';
import { readContent } from './read-content.ts';
import { usedStrings } from './used-strings.ts';
import { readContentFolder, sourceFiles } from './files.ts';
import { formatProblem } from '../domain/problem.ts';

// npm run check [folder]: reads all of content/ under the folder (else here), prints every problem, and exits with 1 if there is one.
const root = process.argv[2] ?? '.';
const { problems } = readContent(readContentFolder(root), {
  usedStrings: usedStrings(sourceFiles('.').map((path) => readFileSync(path, 'utf8'))),
});

if (problems.length === 0) {
  console.log('The content is in order.');
} else {
  console.error(`The content has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n`);
  console.error(problems.map(formatProblem).join('\n'));
  process.exitCode = 1;
}
