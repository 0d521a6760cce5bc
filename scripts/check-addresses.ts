// npm run check -- --addresses: lists the official addresses for a look, and tries each where there is a network.
import { readEditions } from '../src/content-reader/editions.ts';
import { readContentFiles } from '../src/content-reader/files.ts';
import { type Answer, deadAddresses, officialAddresses } from '../src/content-reader/official-addresses.ts';
import { readContent } from '../src/content-reader/read-content.ts';
import { formatProblem } from '../src/domain/problem.ts';

/** In milliseconds. A server that takes longer is as good as dead to a reader. */
const patience = 15_000;

/** Prints every address with its answer, and exits with 1 where one is dead. */
export async function printAddresses(): Promise<void> {
  const contents = readEditions(readContentFiles()).editions.flatMap(({ files }) => readContent(files).content ?? []);
  const addresses = [...new Map(contents.flatMap(officialAddresses).map((one) => [one.url, one])).values()];
  const answers = await Promise.all(addresses.map(async (one) => [one, await ask(one.url)] as const));
  for (const [{ url, file, line }, answer] of answers) console.log(`${answer ?? '–'} ${url} (${file}:${line})`);
  const dead = deadAddresses(answers);
  if (dead.length > 0) {
    console.error(`\n${dead.map(formatProblem).join('\n')}`);
    process.exitCode = 1;
  } else if (answers.every(([, answer]) => answer === undefined)) {
    console.log('\nNone could be reached from here: open them in a browser.');
  }
}

async function ask(url: string): Promise<Answer> {
  try {
    const { status, body } = await fetch(url, { signal: AbortSignal.timeout(patience) });
    await body?.cancel();
    return status;
  } catch {
    return undefined;
  }
}
