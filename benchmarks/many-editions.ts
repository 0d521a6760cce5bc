import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** Gives a copy of the project so many editions: each follows the one before it, holds from its own month, and changes a bound. */
export function addEditions(folder: string, count: number): void {
  const content = join(folder, 'content');
  const read = (path: string) => parse(readFileSync(join(content, path), 'utf8')) as Record<string, unknown>;
  const [first, period] = [read('edition.yaml'), read('facts/retention/call-log.yaml')];
  let follows = first['id'];
  for (let number = 2; number <= count; number += 1) {
    const id = `${2030 + number}-01`;
    const write = (path: string, value: unknown): void => {
      const file = join(content, 'editions', id, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, stringify(value));
    };
    write('changes.yaml', { follows });
    write('edition.yaml', { ...first, id, lastUpdated: id, standing: 'in-force', inForce: { from: `${id}-01` } });
    write('facts/retention/call-log.yaml', { ...period, bound: number % 2 === 0 ? 'at most' : 'exact' });
    follows = id;
  }
}
