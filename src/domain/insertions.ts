import type { FactKind } from '../schemas/fact-kinds.ts';

/** What a text of a journey may insert, `{period call-log}`, and the kind of fact it must be. */
export const insertions = {
  contact: 'contacts',
  option: 'contacts',
  address: 'contacts',
  period: 'retention',
  deadline: 'deadlines',
  share: 'retention',
  count: 'lists',
  list: 'lists',
  phones: 'lists',
  service: 'services',
  law: 'laws',
  recipient: 'recipients',
} as const satisfies Record<string, FactKind>;

/** The name of an insertion. */
export type InsertionName = keyof typeof insertions;

/** One insertion in a text. */
export interface Insertion {
  readonly name: string;
  readonly id: string;
  /** `{period call-log dative}`: the German form after "nach". */
  readonly isDative: boolean;
}

/** Text → its parts: words as they are, and insertions. Braces that hold anything else are told apart by their empty id. */
export function textParts(text: string): (string | Insertion)[] {
  return text.split(/(\{[^}]*\})/).flatMap((part): (string | Insertion)[] => {
    if (!part.startsWith('{')) return part === '' ? [] : [part];
    const [name = '', id = '', dative] = part.slice(1, -1).split(' ');
    return [{ name, id, isDative: dative === 'dative' }];
  });
}

/** Any string → whether it names an insertion. */
export function isInsertionName(name: string): name is InsertionName {
  return Object.hasOwn(insertions, name);
}
