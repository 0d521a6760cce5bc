import type { ActivityField } from '../../schemas/activity.ts';
import type { FactKind } from '../../schemas/fact-kinds.ts';
import type { AddressKind } from '../../schemas/redirects.ts';
import type { Clause, Policy } from '../policy.ts';
import { addressesOf } from '../redirects.ts';
import { sayingFields } from '../sayings.ts';
import { type ChangeGroup, changeGroups, comparedKinds, groupOfField } from './kinds.ts';

/** One thing that differs between two editions. Whoever shows it takes its words from each of the two. */
export interface Change {
  /** Its name for editors: "retention call-log", "activities parcel recipients". */
  readonly key: string;
  readonly group: ChangeGroup;
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed';
  readonly of: FactKind | 'clauses' | 'journeys';
  /** Its id in the former and in the later edition; one is missing where it came or went. */
  readonly before?: string;
  readonly after?: string;
  /** Of an activity, the field. */
  readonly field?: ActivityField;
  /** The clause that says it, in each edition. */
  readonly clauses: { readonly before?: string; readonly after?: string };
  /** Whether the policy now says what it did not, or no longer says what it did. */
  readonly silence?: 'broken' | 'made';
  /** Whether it can be called editorial at all: no figure, recipient, purpose or right of it changed. */
  readonly canBeEditorial: boolean;
}

/** A former id and its kind → its successor, or nothing where it has none. */
export type Successor = (kind: AddressKind, id: string) => string | undefined;

/** Two editions → what changed from one to the other, in the order in which it is told. */
export function changesBetween(before: Policy, after: Policy, successor: Successor): Change[] {
  const renamed = renames(before, after, successor);
  // What only follows a renamed id is no change: alone, in an insertion, or behind the name of a component.
  const named = (text: string): string =>
    text.replace(/(?<=^|^\w+ |\{\w+ )[\w-]+(?=$|[ }])/g, (id) => renamed.get(id) ?? id);
  const plain = (value: unknown): string =>
    JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' && renamed.size > 0 ? named(part) : part));
  const differ = (one: unknown, other: unknown): boolean => plain(one) !== JSON.stringify(other);
  const context: Context = { before, after, renamed, differ };
  return [
    ...factChanges(context),
    ...ruleChanges(context),
    ...activityChanges(context),
    ...clauseChanges(context),
    ...journeyChanges(context),
  ].sort((a, b) => changeGroups.indexOf(a.group) - changeGroups.indexOf(b.group));
}

interface Context {
  readonly before: Policy;
  readonly after: Policy;
  readonly renamed: ReadonlyMap<string, string>;
  readonly differ: (one: unknown, other: unknown) => boolean;
}

function renames(before: Policy, after: Policy, successor: Successor): Map<string, string> {
  const [formerIds, laterIds] = [addressesOf(before), addressesOf(after)];
  return new Map(
    (['clauses', 'retention', 'journeys'] as const).flatMap((kind) => {
      const [former, later] = [formerIds[kind], laterIds[kind]];
      return former.flatMap((id): [string, string][] => {
        const next = later.includes(id) ? undefined : successor(kind, id);
        return next !== undefined && later.includes(next) && !former.includes(next) ? [[id, next]] : [];
      });
    }),
  );
}

const clausesOf = ({ sections }: Policy): readonly Clause[] => sections.flatMap(({ clauses }) => clauses);

/** Two collections by id → each thing with what stands for it in the other. */
function pairs<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  renamed: ReadonlyMap<string, string>,
): { before?: readonly [string, Value]; after?: readonly [string, Value] }[] {
  const taken = new Set<string>();
  const former = [...before].map(([id, value]) => {
    const next = after.has(id) ? id : renamed.get(id);
    const later = next === undefined ? undefined : after.get(next);
    if (next === undefined || later === undefined) return { before: [id, value] as const };
    taken.add(next);
    return { before: [id, value] as const, after: [next, later] as const };
  });
  return [...former, ...[...after].filter(([id]) => !taken.has(id)).map((one) => ({ after: one }))];
}

type Pair<Value> = ReturnType<typeof pairs<Value>>[number];

/** What every change of a pair has. */
function changeOf<Value>(of: Change['of'], group: ChangeGroup, pair: Pair<Value>, field?: ActivityField) {
  const id = pair.before?.[0] ?? pair.after?.[0] ?? '';
  return {
    key: [of, id, ...(field === undefined ? [] : [field])].join(' '),
    ...{ group, of },
    kind: pair.before === undefined ? 'added' : pair.after === undefined ? 'removed' : 'changed',
    ...(pair.before === undefined ? {} : { before: pair.before[0] }),
    ...(pair.after === undefined ? {} : { after: pair.after[0] }),
    ...(field === undefined ? {} : { field }),
  } as const;
}

/** The clause on which a fact rests, where it names one. */
function clauseOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { clause, clauses } = value as { clause?: string; clauses?: readonly string[] };
  return clause ?? clauses?.[0];
}

function clausesIn<Value>(pair: Pair<Value>): Change['clauses'] {
  const [before, after] = [clauseOf(pair.before?.[1]), clauseOf(pair.after?.[1])];
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function factChanges({ before, after, renamed, differ }: Context): Change[] {
  return Object.entries(comparedKinds).flatMap(([name, { group, isMeaning, isToldAlone }]) => {
    const kind = name as keyof typeof comparedKinds;
    const former: ReadonlyMap<string, object> = before.facts[kind];
    return pairs<object>(former, after.facts[kind], renamed).flatMap((pair): Change[] => {
      const both = pair.before && pair.after && ([pair.before[1], pair.after[1]] as const);
      // Lists that only give the order of what is told by itself.
      if (kind === 'lists' && both && 'kind' in both[1] && inOrderOnly.includes(String(both[1].kind))) return [];
      if (both && !differ(told(both[0]), told(both[1]))) {
        const change = { ...changeOf(kind, group, pair), clauses: clausesIn(pair) };
        return change.before === change.after ? [] : [{ ...change, kind: 'renamed', canBeEditorial: true }];
      }
      if (!both && !isToldAlone) return [];
      const came = pair.after === undefined ? broken : pair.before === undefined ? made : {};
      const silence = kind === 'silences' ? came : {};
      const isOnlyNamed = both && kind === 'retention' && !differ(figures(both[0]), figures(both[1]));
      const canBeEditorial = !isMeaning || isOnlyNamed === true;
      return [{ ...changeOf(kind, group, pair), clauses: clausesIn(pair), ...silence, canBeEditorial }];
    });
  });
}

const inOrderOnly = ['silences', 'grounds'];

const broken = { silence: 'broken' } as const;
const made = { silence: 'made' } as const;

/** A fact without what only places it. */
const told = (value: object): object => ({ ...value, clause: undefined, clauses: undefined, sentence: undefined });

/** A period without its words. */
const figures = (value: object): object => ({ ...told(value), name: undefined });

function ruleChanges({ before, after, renamed, differ }: Context): Change[] {
  return pairs(before.facts['general-rules'], after.facts['general-rules'], renamed).flatMap((pair): Change[] => {
    if (pair.before && pair.after && !differ(pair.before[1], pair.after[1])) return [];
    const id = pair.before?.[0] ?? pair.after?.[0];
    const group = groupOfField[id as ActivityField] as ChangeGroup | undefined;
    const clauses = {
      ...(pair.before?.[1].says[0] ? { before: pair.before[1].says[0].clause } : {}),
      ...(pair.after?.[1].says[0] ? { after: pair.after[1].says[0].clause } : {}),
    };
    return [{ ...changeOf('general-rules', group ?? 'other', pair), clauses, canBeEditorial: false }];
  });
}

function activityChanges({ before, after, renamed, differ }: Context): Change[] {
  return pairs(before.facts.activities, after.facts.activities, renamed).flatMap((pair): Change[] => {
    const clauses = clausesIn(pair);
    if (pair.before === undefined || pair.after === undefined) {
      return [{ ...changeOf('activities', 'activities', pair), clauses, canBeEditorial: false }];
    }
    const [former, later] = [pair.before[1], pair.after[1]];
    const fields = sayingFields
      .filter((field) => differ(former[field], later[field]))
      .map((field): Change => {
        const [was, is] = [former[field] === 'silent', later[field] === 'silent'];
        const silence = was && !is ? broken : is && !was ? made : {};
        const own = { ...clauses, ...clauseOfField(former[field], 'before'), ...clauseOfField(later[field], 'after') };
        return {
          ...changeOf('activities', groupOfField[field], pair, field),
          clauses: own,
          ...silence,
          canBeEditorial: false,
        };
      });
    const words = differ(
      [former.name, former.event, former.open, former.controllers],
      [later.name, later.event, later.open, later.controllers],
    );
    const named: Change = {
      ...changeOf('activities', 'activities', pair),
      clauses,
      canBeEditorial: !differ([former.event, former.controllers], [later.event, later.controllers]),
    };
    return [...fields, ...(words ? [named] : [])];
  });
}

/** The clause of the first saying of a field. */
function clauseOfField(value: unknown, side: 'before' | 'after'): Change['clauses'] {
  const first: unknown = Array.isArray(value) ? value.find((one) => typeof one === 'object') : undefined;
  const clause = clauseOf(first);
  return clause === undefined ? {} : { [side]: clause };
}

function clauseChanges({ before, after, renamed, differ }: Context): Change[] {
  const byId = (policy: Policy) => new Map(clausesOf(policy).map((clause) => [clause.id, clause]));
  return pairs(byId(before), byId(after), renamed).flatMap((pair): Change[] => {
    const clauses = {
      ...(pair.before ? { before: pair.before[0] } : {}),
      ...(pair.after ? { after: pair.after[0] } : {}),
    };
    const change = { ...changeOf('clauses', 'clauses', pair), clauses };
    if (!pair.before || !pair.after) return [{ ...change, canBeEditorial: false }];
    const [former, later] = [pair.before[1], pair.after[1]];
    const isReworded = differ([former.title, former.paragraphs], [later.title, later.paragraphs]);
    const canBeEditorial = !differ(former.names, later.names);
    if (isReworded) return [{ ...change, canBeEditorial }];
    return former.id === later.id ? [] : [{ ...change, kind: 'renamed', canBeEditorial }];
  });
}

function journeyChanges({ before, after, renamed, differ }: Context): Change[] {
  return pairs(before.journeys, after.journeys, renamed).flatMap((pair): Change[] => {
    const change = { ...changeOf('journeys', 'journeys', pair), clauses: {} };
    if (!pair.before || !pair.after) return [{ ...change, canBeEditorial: false }];
    const [former, later] = [pair.before[1], pair.after[1]];
    const canBeEditorial = !differ(stops(former), stops(later));
    if (differ(former, later)) return [{ ...change, canBeEditorial }];
    return pair.before[0] === pair.after[0] ? [] : [{ ...change, kind: 'renamed', canBeEditorial }];
  });
}

/** What a journey brings in, without its words. */
const stops = ({ stops: all, rights }: { stops: readonly object[]; rights?: unknown }): unknown => [
  all.map((stop) => ({ ...stop, condition: undefined })),
  rights,
];
