import type { Content } from '../content.ts';
import { englishNames } from '../locales.ts';
import type { Problem } from '../problem.ts';
import type { Prose, ProseElement } from '../prose.ts';

/** The places of the print edition that are the product’s, of which no section and no clause can have the id. */
const partsOfPrint = new Set(
  'changes contents glossary journeys not-stated offline policy table timeline your-rights'.split(' '),
);

/** Each section’s text has each of its clauses once, in the order of the outline, in every language. */
export function everyClauseOnce({ outline, prose, facts }: Content): Problem[] {
  const sectionOf = new Map(outline.value.sections.flatMap(({ id, clauses }) => clauses.map((clause) => [clause, id])));
  return [
    ...doubledInOutline(outline),
    ...namedAsAPlace(outline, facts.rights),
    ...prose
      .filter(({ folder }) => folder === 'policy')
      .flatMap((section) => {
        const expected = outline.value.sections.find(({ id }) => id === section.id)?.clauses ?? [];
        return sectionProblems(section, expected, sectionOf);
      }),
  ];
}

function doubledInOutline({ file, value, lineAt }: Content['outline']): Problem[] {
  const seen = new Set<string>();
  return value.sections.flatMap((section, index) =>
    section.clauses.flatMap((clause, place): Problem[] => {
      if (!seen.has(clause)) {
        seen.add(clause);
        return [];
      }
      return [
        {
          file,
          line: lineAt(['sections', index, 'clauses', place]),
          found: `The clause "${clause}" stands twice in the outline.`,
          todo: 'Keep one of the two.',
        },
      ];
    }),
  );
}

/** On paper, sections, clauses, rights and the parts around them stand in one document, and each id is a place in it. */
function namedAsAPlace({ file, value, lineAt }: Content['outline'], rights: ReadonlyMap<string, unknown>): Problem[] {
  const all = new Set(value.sections.flatMap(({ clauses }) => clauses));
  return value.sections.flatMap(({ id, clauses }, index) => [
    ...taken('section', id, ['sections', index, 'id']),
    ...clauses.flatMap((clause, place) => taken('clause', clause, ['sections', index, 'clauses', place])),
  ]);

  function taken(kind: 'section' | 'clause', id: string, path: (string | number)[]): Problem[] {
    const other = rights.has(id)
      ? 'right'
      : partsOfPrint.has(id)
        ? 'part of the print edition'
        : kind === 'section' && all.has(id)
          ? 'clause'
          : undefined;
    if (other === undefined) return [];
    return [
      {
        file,
        line: lineAt(path),
        found: `The ${kind} "${id}" has the id of a ${other}.`,
        todo: `Give the ${kind} another one, such as "${id}-how": both are places in the print edition.`,
      },
    ];
  }
}

function sectionProblems(
  section: Prose,
  expected: readonly string[],
  sectionOf: ReadonlyMap<string, string>,
): Problem[] {
  const { file } = section;
  const clauses = section.elements.filter(({ name }) => name === 'Clause');
  const present = clauses.map(({ attributes }) => attributes['id'] ?? '');
  const missing = expected
    .filter((id) => !present.includes(id))
    .map((id) => ({
      file,
      line: 1,
      found: `The clause "${id}" is missing in ${englishNames[section.locale]}.`,
      todo: `Write <Clause id="${id}" title="…"> with its text.`,
    }));
  const problems = clauses.flatMap((element, index): Problem[] => {
    const id = element.attributes['id'] ?? '';
    const home = sectionOf.get(id);
    if (present.indexOf(id) !== index)
      return [at(element, `The clause "${id}" stands twice here.`, 'Keep one of the two.')];
    if (home !== undefined && home !== section.id) {
      return [
        at(
          element,
          `The clause "${id}" belongs to the section "${home}".`,
          `Move it to content/policy/${home}/${section.locale}.mdx.`,
        ),
      ];
    }
    return [];
  });
  const inOrder = expected.filter((id) => present.includes(id));
  const misplaced = present.filter((id) => expected.includes(id)).findIndex((id, index) => inOrder[index] !== id);
  const first = clauses.filter(({ attributes }) => expected.includes(attributes['id'] ?? ''))[misplaced];
  const order =
    missing.length === 0 && problems.length === 0 && first
      ? [
          at(
            first,
            `The clause "${first.attributes['id'] ?? ''}" is out of order.`,
            `Follow the outline: ${expected.join(', ')}.`,
          ),
        ]
      : [];
  return [...missing, ...problems, ...order];

  function at(element: ProseElement, found: string, todo: string): Problem {
    return { file, line: element.line, found, todo };
  }
}
