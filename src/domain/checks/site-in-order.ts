import type { Content } from '../content.ts';
import { contrast } from '../contrast.ts';
import type { Problem } from '../problem.ts';

/** The paper of src/styles/tokens.css; a test holds both together. */
export const papers = { light: '#fbf9f5', dark: '#17161a' } as const;

/** WCAG 2.2, 1.4.3 and 1.4.11: of text, and of what is no text. */
const leastOfText = 4.5;
const leastOfLines = 3;

/** The elements that a logo may be drawn with, and what none may have: no script, no style, nothing from elsewhere. */
const drawing = /^(?:<\/?(?:circle|ellipse|g|line|path|polygon|polyline|rect)\b[^<>]*>|[^<>])*$/;
const notDrawing = /\s(?:on\w+|style|class|id|(?:xlink:)?href)\s*=|url\(/i;

/** What content/site.yaml says goes together: its languages, its colours with the paper, and a logo that only draws. */
export function siteInOrder({ site: { file, value, lineAt } }: Content): Problem[] {
  const { brand, languages, defaultLanguage } = value;
  const at = (...path: string[]): Pick<Problem, 'file' | 'line'> => ({ file, line: lineAt(path) });
  const pairs = (['light', 'dark'] as const).flatMap((paper) => [
    {
      path: ['accent', paper],
      name: `accent.${paper}`,
      colour: brand.accent[paper],
      on: papers[paper],
      least: leastOfText,
    },
    {
      path: ['accent', paper],
      name: `accent.${paper}`,
      colour: brand.accent[paper],
      on: brand.soft[paper],
      least: leastOfText,
    },
    { path: ['mark'], name: 'mark', colour: brand.mark, on: papers[paper], least: leastOfLines },
  ]);
  return [
    ...(languages.includes(defaultLanguage)
      ? []
      : [
          {
            ...at('defaultLanguage'),
            found: `"defaultLanguage" is "${defaultLanguage}", which is none of the languages of the site.`,
            todo: 'Use one of those, or add it to "languages".',
            known: languages,
          },
        ]),
    ...pairs.flatMap(({ path, name, colour, on, least }) => {
      const found = contrast(colour, on);
      if (found >= least) return [];
      return [
        {
          ...at('brand', ...path),
          found: `"brand.${name}" is ${colour}, which has a contrast of ${found.toFixed(1)} with ${on}.`,
          todo: `Take one with at least ${least} (WCAG 2.2): ${name.endsWith('dark') ? 'a lighter one' : name === 'mark' ? 'it stands on light and on dark paper' : 'a darker one'}.`,
        },
      ];
    }),
    ...(drawing.test(brand.logo) && !notDrawing.test(brand.logo)
      ? []
      : [
          {
            ...at('brand', 'logo'),
            found: '"brand.logo" has more in it than a drawing.',
            todo: 'Keep to shapes (circle, path, rect …) with fill and stroke: no script, no style, no link, no id.',
          },
        ]),
  ];
}
