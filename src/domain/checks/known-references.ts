import type { Content } from '../content.ts';
import { type Problem, suggestion } from '../problem.ts';

const nouns: Readonly<Record<string, string>> = {
  activities: 'activity',
  ambiguities: 'ambiguity',
  choices: 'choice',
  clauses: 'clause',
  conditions: 'condition',
  contacts: 'contact',
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
const places: Readonly<Record<string, string>> = {
  clauses: 'Use a clause of content/policy/outline.yaml.',
  sections: 'Use a section of content/policy/outline.yaml.',
  journeys: 'Use a journey of content/wizard/.',
  'journey-groups': 'Use a group of "journeyGroups" in content/roles.yaml, or add it there.',
};

/** Everything that is named by its id exists. */
export function knownReferences({ references }: Content): Problem[] {
  return references
    .filter(({ isKnown }) => !isKnown)
    .map(({ file, line, kinds, id, known }) => ({
      file,
      line,
      found: `It names the ${kinds.map((kind) => nouns[kind] ?? kind).join(' or ')} "${id}", which does not exist.`,
      todo: suggestion(
        id,
        known,
        places[kinds[0] ?? ''] ?? `Use a known id, or add content/facts/${kinds[0] ?? ''}/${id}.yaml.`,
      ),
      known,
    }));
}
