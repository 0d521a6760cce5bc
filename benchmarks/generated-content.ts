import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildCopy } from '../tests/copy-of-project.ts';

/** Adds copies of every fact of a kind until there are `count` of them. Texts stay as they are but for a number at their end. */
export function multiplyFacts(folder: string, kind: 'retention' | 'activities', count: number): void {
  const place = join(folder, 'content/facts', kind);
  const originals = readdirSync(place).map((file) => ({
    id: basename(file, '.yaml'),
    text: readFileSync(join(place, file), 'utf8'),
  }));
  for (let number = originals.length; number < count; number += 1) {
    const original = originals[number % originals.length];
    if (original) writeFileSync(join(place, `${original.id}-${number}.yaml`), numbered(original.text, number));
  }
}

/** The four names at the top of a fact, each with a number after it. */
function numbered(text: string, number: number): string {
  return text.replace(/^( {2}(?:nl|fr|en|de): )(.*?)('?)$/gm, `$1$2 ${number}$3`);
}

/** Adds an activity for every retention period, so that each is used, as the checks ask. */
export function useEveryPeriod(folder: string): void {
  const periods = readdirSync(join(folder, 'content/facts/retention')).map((file) => basename(file, '.yaml'));
  const place = join(folder, 'content/facts/activities');
  mkdirSync(place, { recursive: true });
  const model = readFileSync(join(place, 'call-log.yaml'), 'utf8');
  for (const id of periods) {
    const [, clause = ''] =
      /^clause: (.*)$/m.exec(readFileSync(join(folder, 'content/facts/retention', `${id}.yaml`), 'utf8')) ?? [];
    const text = model.replaceAll('calls-log', clause).replace('[call-log]\nchoices', `[${id}]\nchoices`);
    writeFileSync(join(place, `uses-${id}.yaml`), text);
  }
}

/** Says every period in the text of its clause, in every language, as the checks ask. */
export function tellEveryPeriod(folder: string): void {
  const byClause = new Map<string, string[]>();
  for (const file of readdirSync(join(folder, 'content/facts/retention'))) {
    const text = readFileSync(join(folder, 'content/facts/retention', file), 'utf8');
    const clause = /^clause: (.*)$/m.exec(text)?.[1] ?? '';
    const id = basename(file, '.yaml');
    const share = text.includes('share:') ? [`<Share of="${id}" />`] : [];
    byClause.set(clause, [...(byClause.get(clause) ?? []), `<Period of="${id}" />`, ...share]);
  }
  for (const path of globSync('content/policy/*/*.mdx', { cwd: folder })) {
    const text = readFileSync(join(folder, path), 'utf8');
    const told = text.replace(
      /(<Clause id="([^"]+)"[\s\S]*?)(<\/Clause>)/g,
      (all, start: string, id: string, end: string) =>
        byClause.has(id) ? `${start}${(byClause.get(id) ?? []).join(' ')}\n\n${end}` : all,
    );
    writeFileSync(join(folder, path), told);
  }
}

/** Builds a copy, PDFs apart. Throws where the build fails; gives the seconds it took. */
export function build(folder: string): number {
  const start = performance.now();
  const { status, output } = buildCopy(folder);
  if (status !== 0) throw new Error(`The generated content does not build:\n${output}`.slice(-3000));
  return (performance.now() - start) / 1000;
}

/** Takes a copy away. */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
