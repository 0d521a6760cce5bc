import { readFileSync } from 'node:fs';

/** An instruction of a Containerfile: `RUN`, and all that follows it. */
export interface Instruction {
  readonly name: string;
  readonly words: string;
}

/** The stages of a Containerfile: what each is made from, its name if it has one, and its instructions. */
export interface Stage {
  readonly from: string;
  readonly as: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** Reads a Containerfile without comments in the middle of an instruction. Throws where it does not begin with FROM. */
export function stagesOf(file: string): Stage[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const stages: { from: string; as: string | undefined; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [, name = '', words = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    if (name === 'FROM') {
      const [from = '', , as] = words.split(' ');
      stages.push({ from, as, instructions: [] });
    } else {
      const stage = stages.at(-1);
      if (!stage) throw new Error(`A Containerfile begins with FROM, not with "${line}".`);
      stage.instructions.push({ name, words });
    }
  }
  return stages;
}
