import type { Content, Reference } from '../content.ts';
import { insertions, isInsertionName, textParts } from '../insertions.ts';
import { type Problem, suggestion } from '../problem.ts';
import { idsOfFiles } from './ids-of-files.ts';
import { localizedTexts } from './typography.ts';
import { textsWithInsertions } from './wizard-texts.ts';

const nouns: Readonly<Record<string, string>> = {
  activities: 'activity',
  ambiguities: 'ambiguity',
  choices: 'choice',
  clauses: 'clause',
  conditions: 'condition',
  contacts: 'contact',
  controllers: 'controller',
  cookies: 'cookie',
  'data-categories': 'data category',
  deadlines: 'deadline',
  events: 'event',
  'general-rules': 'general rule',
  grounds: 'ground',
  hedges: 'reserve',
  laws: 'law',
  'journey-groups': 'group of journeys',
  journeys: 'journey',
  'legal-bases': 'legal basis',
  lists: 'list',
  policies: 'policy',
  purposes: 'purpose',
  recipients: 'recipient',
  retention: 'retention period',
  rights: 'right',
  sections: 'section',
  services: 'service',
  silences: 'silence',
  sites: 'site',
  sources: 'source',
  standards: 'standard',
  terms: 'term',
};

/** What to do about an id that is no fact’s. */
const wheres: Readonly<Record<string, string>> = {
  clauses: 'Use a clause of content/policy/outline.yaml.',
  sections: 'Use a section of content/policy/outline.yaml.',
  journeys: 'Use a journey of content/wizard/.',
  'journey-groups': 'Use a group of "journeyGroups" in content/roles.yaml, or add it there.',
};

/** A mention of what does not exist. */
type Unknown = Pick<Reference, 'file' | 'line' | 'kinds' | 'id' | 'known'>;

/** Everything that is named by its id exists. What is missing is told once, with every place that names it. */
export function knownReferences(content: Content): Problem[] {
  const unknown = [...content.references.filter(({ isKnown }) => !isKnown), ...unknownInsertions(content)];
  const groups = Map.groupBy(unknown, ({ kinds, id }) => `${kinds[0] ?? ''} ${id}`);
  return [...groups.values()].flatMap((places) => {
    // The four languages of a text are one place: somebody mistyped it. In several places, it was once right and went away.
    const texts = new Set(places.map(({ file }) => file.replace(/\/[a-z-]+\.mdx$/, '')));
    const [first] = places;
    if (!first) return [];
    return [texts.size === 1 ? mistyped(first, places) : goneAway(first, places, content)];
  });
}

function mistyped({ file, line, kinds, id, known }: Unknown, places: readonly Unknown[]): Problem {
  const others = places.slice(1).map((place) => `${place.file}:${place.line}`);
  const todo = suggestion(
    id,
    known,
    wheres[kinds[0] ?? ''] ?? `Use a known id, or add content/facts/${kinds[0] ?? ''}/${id}.yaml.`,
  );
  return {
    ...{ file, line, known },
    found: `It names the ${kinds.map((kind) => nouns[kind] ?? kind).join(' or ')} "${id}", which does not exist.`,
    todo: others.length === 0 ? todo : `${todo} Also in ${others.join(', ')}.`,
  };
}

function goneAway({ file, line, kinds, id }: Unknown, places: readonly Unknown[], { paths }: Content): Problem {
  const named = paths.filter((path) => path.startsWith('content/search/') && path.endsWith(`/${id}.yaml`));
  const all = [...places.map((place) => `${place.file}:${place.line}`), ...named];
  return {
    ...{ file, line },
    found: `The ${nouns[kinds[0] ?? ''] ?? 'fact'} "${id}" does not exist, but is named in ${all.length} places.`,
    todo: `If it went away, take it out of them; if it has another name now, write that: ${all.join(', ')}.`,
  };
}

/** The facts that texts insert and that have no file. */
function unknownInsertions({ facts, journeys, paths }: Content): Unknown[] {
  const ids = new Map([...new Set(Object.values(insertions))].map((kind) => [kind, idsOfFiles(paths, kind)]));
  return textsWithInsertions({ facts, journeys }).flatMap(({ file, value, lineAt }) =>
    localizedTexts(value).flatMap(({ path, text }) =>
      textParts(text).flatMap((part): Unknown[] => {
        if (typeof part === 'string' || !isInsertionName(part.name)) return [];
        const kind = insertions[part.name];
        const known = ids.get(kind) ?? [];
        return known.includes(part.id) ? [] : [{ file, line: lineAt(path), kinds: [kind], id: part.id, known }];
      }),
    ),
  );
}
