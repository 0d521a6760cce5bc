import type { ActivityField } from '../../schemas/activity.ts';
import type { FactFile } from '../../schemas/fact-kinds.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';

/** A silence about a field is true of the facts: none but those it excepts states that field, and they all do. */
export function silencesHold({ facts, isComplete }: Content): Problem[] {
  // A fact that cannot be read may be one of those that state it.
  if (!isComplete) return [];
  return [...facts.silences.values()].flatMap(({ file, value: { of }, lineAt }): Problem[] => {
    if (!of) return [];
    const stating = statedFields(facts, of);
    const line = lineAt(['of', 'except']);
    const now = stating.filter(({ id }) => !of.except.includes(id));
    const nowhere = of.except.filter((id) => facts[of.kind].has(id) && !stating.some((one) => one.id === id));
    const mend = 'mend "name" and "stated" in all languages, and "except"';
    return [
      ...(now.length === 0
        ? []
        : [
            {
              ...{ file, line },
              found: `This silence is no longer true: the policy states "${of.field}" of ${now.map(({ id, place }) => `"${id}" too (${place})`).join(', ')}.`,
              todo: `If it does, ${mend}; where nothing is left unsaid, remove this silence.`,
            },
          ]),
      ...(nowhere.length === 0
        ? []
        : [
            {
              ...{ file, line },
              found: `This silence says that the policy states "${of.field}" of ${nowhere.map((id) => `"${id}"`).join(', ')}, which the facts do not.`,
              todo: `If it does not, ${mend}.`,
            },
          ]),
    ];
  });
}

type Field = NonNullable<FactFile<'silences'>['of']>;

/** The facts that state a field, each with its place. */
function statedFields(facts: Content['facts'], of: Field): { id: string; place: string }[] {
  const stating = {
    retention: () => [...facts.retention].filter(([, { value }]) => isStated(value, of.field)),
    recipients: () => [...facts.recipients].filter(([, { value }]) => isStated(value, of.field)),
    contacts: () => [...facts.contacts].filter(([, { value }]) => value.kind === 'online' && isStated(value, of.field)),
    activities: () => [...facts.activities].filter(([, { value }]) => isTold(value, of.field)),
  }[of.kind]();
  return stating.map(([id, { file, lineAt }]) => ({ id, place: `${file}:${lineAt([of.field])}` }));
}

const isStated = (value: object, field: string): boolean => {
  const stated: unknown = value[field as keyof typeof value];
  return stated !== undefined && stated !== 'not stated';
};

/** Whether a field of an activity has a saying of its own. */
function isTold(activity: FactFile<'activities'>, field: string): boolean {
  const stated = activity[field as ActivityField];
  return typeof stated !== 'string' && stated.some((saying) => saying !== 'general' && saying.of !== undefined);
}
