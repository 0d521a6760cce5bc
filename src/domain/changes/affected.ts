import type { Content } from '../content.ts';
import { insertions } from '../insertions.ts';
import type { Change } from './changes.ts';

/** What shows a thing that changed, by ids; of a case, its journey and its name. */
export interface Affected {
  readonly clauses: readonly string[];
  readonly journeys: readonly string[];
  readonly cases: readonly string[];
}

/** Content and a change in it → what shows what changed: the clauses, the journeys, and the cases that a lawyer wrote. */
export function affectedBy(content: Content, { of: kind, before, after }: Change): Affected {
  const id = after ?? before ?? '';
  if (kind === 'journeys') {
    const own = content.cases.get(id)?.value ?? [];
    return { clauses: [], journeys: [id], cases: own.map(({ name }) => `${id}: ${name}`) };
  }
  const facts = mentioning(content, kind, id);
  const activities = new Set(facts.flatMap((path) => /^content\/facts\/activities\/(.+)\.yaml$/.exec(path)?.[1] ?? []));
  if (kind === 'activities') activities.add(id);
  const rules = kind === 'policies' ? (content.facts.policies.get(id)?.value.rules ?? []) : [];
  for (const [activity, { value }] of content.facts.activities)
    if (rules.some(({ clause }) => value.clauses.includes(clause))) activities.add(activity);
  const lists = facts.flatMap((path) => /^content\/facts\/lists\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
  const named = new Set([id, ...lists]);
  const journeys = [...content.journeys].filter(
    ([, { file, value }]) => facts.includes(file) || value.stops.some(({ activity }) => activities.has(activity)),
  );
  const inProse = content.prose.flatMap(({ file, elements }) =>
    elements.flatMap(({ attributes: { of = '' }, clause, line }) =>
      clause !== undefined && named.has(of) && isMention(content, file, line, of, [kind, 'lists']) ? [clause] : [],
    ),
  );
  return {
    clauses: unique([
      ...(kind === 'clauses' ? [id] : []),
      // Both sides of each rule say which one wins.
      ...rules.flatMap(({ clause, replaces = [], addsTo = [] }) => [clause, ...replaces, ...addsTo]),
      ...inProse,
      // The first clause of an activity shows all of its facts, and the others belong to the same answer.
      ...[...activities].flatMap((activity) => content.facts.activities.get(activity)?.value.clauses ?? []),
    ]),
    journeys: unique(journeys.map(([journey]) => journey)),
    cases: unique(
      journeys.flatMap(([journey]) =>
        (content.cases.get(journey)?.value ?? [])
          .filter((one) => [...one.activities, ...Object.keys(one.doubts)].some((activity) => activities.has(activity)))
          .map(({ name }) => `${journey}: ${name}`),
      ),
    ),
  };
}

/** The files that name a thing by its id: as a reference, or in a text. */
function mentioning(content: Content, kind: string, id: string): string[] {
  const names = Object.entries(insertions).flatMap(([name, of]) => (of === kind ? [name] : []));
  const inText = new RegExp(`\\{(?:${names.join('|') || '-'}) ${id}(?: dative)?\\}`);
  const entries = [content.facts.ambiguities, content.facts['general-rules'], content.facts.silences, content.journeys];
  return [
    ...content.references.filter((one) => one.id === id && one.kinds.includes(kind)).map(({ file }) => file),
    ...entries.flatMap((all) =>
      [...all.values()].filter(({ value }) => inText.test(JSON.stringify(value))).map(({ file }) => file),
    ),
  ];
}

/** Whether a component names something of these kinds: an id can stand for several things. */
const isMention = (content: Content, file: string, line: number, id: string, kinds: readonly string[]): boolean =>
  content.references.some(
    (one) => one.file === file && one.line === line && one.id === id && one.kinds.some((kind) => kinds.includes(kind)),
  );

const unique = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
