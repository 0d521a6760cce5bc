import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** Prose holds no code: no braces, no imports. */
export function noCodeInProse({ prose }: Content): Problem[] {
  return prose.flatMap(({ file, code }) =>
    code.map(({ text, line }) => ({
      file,
      line,
      found: `There is code in the text: "${text.trim().slice(0, 60)}".`,
      todo: 'Take it out: prose has only Markdown and components, with attributes in double quotes.',
    })),
  );
}
