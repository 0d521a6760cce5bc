import { spawnSync } from 'node:child_process';

export const hasJava = spawnSync('java', ['-version']).status === 0;

interface Message {
  readonly type: string;
  readonly message: string;
  readonly url?: string;
  readonly lastLine?: number;
}

/** Files of pages → what the Nu checker finds wrong with them. Needs a Java; without one it finds nothing. */
export function nuErrors(files: readonly string[]): string[] {
  if (!hasJava) {
    console.warn('The Nu checker needs a Java, and there is none: the pages were not tried with it.');
    return [];
  }
  const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
  const { stderr } = spawnSync('java', ['-jar', jar, '--errors-only', '--format', 'json', ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
  });
  const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
  // Its parser of CSS is older than light-dark(), ::highlight() and field-sizing.
  const errors = messages.filter(({ message }) => !message.startsWith('CSS: '));
  return errors.map(({ url = '', lastLine, message }) => `${url}:${String(lastLine)}: ${message}`);
}
