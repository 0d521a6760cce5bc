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
  const at = (...path: PropertyKey[]): Pick<Problem, 'file' | 'line'> => ({ file, line: lineAt(path) });
  const twice = languages.findIndex((language, index) => languages.indexOf(language) < index);
  /** What is seen, and on what: the worst of it is told, as its cause is one. */
  const seen = [
    ...(['light', 'dark'] as const).map((paper) => ({
      path: ['accent', paper],
      colour: brand.accent[paper],
      on: [papers[paper], brand.soft[paper]],
      least: leastOfText,
      todo: paper === 'light' ? 'Take a darker one' : 'Take a lighter one',
    })),
    {
      path: ['mark'],
      colour: brand.mark,
      on: [papers.light, papers.dark],
      least: leastOfLines,
      todo: 'Take one that is seen on light and on dark paper',
    },
  ];
  return [
    ...(twice < 0
      ? []
      : [
          {
            ...at('languages', twice),
            found: `"languages" names "${languages[twice] ?? ''}" twice.`,
            todo: 'Take one of them out.',
          },
        ]),
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
    ...seen.flatMap(({ path, colour, on, least, todo }) => {
      const [worst] = on.map((paper) => ({ paper, found: contrast(colour, paper) })).sort((a, b) => a.found - b.found);
      if (worst === undefined || worst.found >= least) return [];
      return [
        {
          ...at('brand', ...path),
          found: `"brand.${path.join('.')}" is ${colour}, which has a contrast of ${worst.found.toFixed(1)} with ${worst.paper}.`,
          todo: `${todo}, with a contrast of ${least} (WCAG 2.2).`,
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
