import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, oneOfEachTemplate } from '../site.ts';

const hasJava = spawnSync('java', ['-version']).status === 0;
if (!hasJava) console.warn('The Nu checker needs a Java, and there is none: the pages were not tried with it.');

interface Message {
  readonly type: string;
  readonly message: string;
  readonly url?: string;
  readonly lastLine?: number;
}

test.skipIf(!hasJava)(
  'every template, and the print edition, have no error of the Nu checker',
  { timeout: 300_000 },
  () => {
    const files = [
      ...oneOfEachTemplate.map((path) => join(dist, path.endsWith('/') ? `${path}index.html` : path)),
      ...globSync('print/*.html', { cwd: dist }).map((path) => join(dist, path)),
    ];
    expect(files.length).toBeGreaterThan(15);
    const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
    const { stderr } = spawnSync('java', ['-jar', jar, '--errors-only', '--format', 'json', ...files], {
      encoding: 'utf8',
      maxBuffer: 2 ** 27,
    });
    const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };
    // Its parser of CSS is older than light-dark(), ::highlight() and field-sizing.
    const errors = messages.filter(({ message }) => !message.startsWith('CSS: '));
    expect(errors.map(({ url = '', lastLine, message }) => `${url}:${String(lastLine)}: ${message}`)).toEqual([]);
  },
);
