import type { ActivityField } from '../../schemas/activity.ts';
import type { FactKind } from '../../schemas/fact-kinds.ts';

/** What matters to a reader, in the order in which changes are told. */
export const changeGroups = [
  'data',
  'recipients',
  'periods',
  'purposes',
  'bases',
  'rights',
  'silences',
  'activities',
  'contacts',
  'clauses',
  'journeys',
  'other',
] as const;

/** One of these groups. */
export type ChangeGroup = (typeof changeGroups)[number];

/** A field of an activity → the group of its changes. */
export const groupOfField: Readonly<Record<ActivityField, ChangeGroup>> = {
  data: 'data',
  source: 'data',
  purposes: 'purposes',
  exclusions: 'purposes',
  basis: 'bases',
  recipients: 'recipients',
  retention: 'periods',
  choices: 'rights',
};

interface ComparedKind {
  readonly group: ChangeGroup;
  /** Whether a change of it can never be a matter of words: a figure, a recipient, a purpose, a right, and their like. */
  readonly isMeaning: boolean;
  /** Whether it is told that one came or went; where not, the activities that name it tell so. */
  readonly isToldAlone: boolean;
}

/** How facts of each kind are compared; activities go field by field. */
export const comparedKinds: Readonly<Record<Exclude<FactKind, 'activities' | 'general-rules'>, ComparedKind>> = {
  'data-categories': { group: 'data', isMeaning: true, isToldAlone: false },
  sources: { group: 'data', isMeaning: true, isToldAlone: false },
  recipients: { group: 'recipients', isMeaning: true, isToldAlone: false },
  retention: { group: 'periods', isMeaning: true, isToldAlone: true },
  deadlines: { group: 'periods', isMeaning: true, isToldAlone: true },
  grounds: { group: 'periods', isMeaning: true, isToldAlone: true },
  purposes: { group: 'purposes', isMeaning: true, isToldAlone: false },
  'legal-bases': { group: 'bases', isMeaning: true, isToldAlone: false },
  laws: { group: 'bases', isMeaning: true, isToldAlone: false },
  rights: { group: 'rights', isMeaning: true, isToldAlone: true },
  choices: { group: 'rights', isMeaning: true, isToldAlone: false },
  silences: { group: 'silences', isMeaning: true, isToldAlone: true },
  ambiguities: { group: 'silences', isMeaning: false, isToldAlone: true },
  policies: { group: 'clauses', isMeaning: true, isToldAlone: true },
  controllers: { group: 'activities', isMeaning: true, isToldAlone: false },
  cookies: { group: 'data', isMeaning: true, isToldAlone: true },
  contacts: { group: 'contacts', isMeaning: true, isToldAlone: true },
  lists: { group: 'contacts', isMeaning: true, isToldAlone: true },
  sites: { group: 'contacts', isMeaning: false, isToldAlone: false },
  services: { group: 'contacts', isMeaning: false, isToldAlone: false },
  events: { group: 'other', isMeaning: false, isToldAlone: false },
  hedges: { group: 'other', isMeaning: false, isToldAlone: false },
  conditions: { group: 'other', isMeaning: false, isToldAlone: false },
  standards: { group: 'other', isMeaning: false, isToldAlone: false },
  terms: { group: 'other', isMeaning: false, isToldAlone: true },
};
