import type { AddressesFile, AddressKind, RedirectsFile } from '../schemas/redirects.ts';
import type { Entry } from './content.ts';
import type { Policy } from './policy.ts';
import { type Problem, suggestion } from './problem.ts';

/** The kinds of thing that have an address of their own. */
export const addressKinds = ['sections', 'clauses', 'retention', 'journeys'] as const;

/** What became of a former id: the first edition without it, and its successor where it has one. */
export interface FormerAddress {
  readonly kind: AddressKind;
  readonly id: string;
  readonly since: string;
  readonly to?: string;
}

/** A policy → its ids of each kind that have an address. */
export function addressesOf({ sections, facts, journeys }: Policy): AddressesFile {
  return {
    sections: sections.map(({ id }) => id),
    clauses: sections.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
    retention: [...facts.retention.keys()],
    journeys: [...journeys.keys()],
  };
}

/**
 * The redirects and the policy that is shown → the former ids of a kind that it has no longer, each with the successor that it has:
 * where a successor was itself renamed, its own successor.
 */
export function formerAddresses(
  redirects: RedirectsFile | undefined,
  policy: Policy,
  kind: AddressKind,
): FormerAddress[] {
  const live = new Set(addressesOf(policy)[kind]);
  const known = redirects?.[kind] ?? {};
  return Object.entries(known)
    .filter(([id]) => !live.has(id))
    .map(([id, { since, to }]): FormerAddress => {
      const passed = new Set<string>();
      let next = to;
      while (next !== undefined && !live.has(next) && !passed.has(next)) {
        passed.add(next);
        next = known[next]?.to;
      }
      return { kind, id, since, ...(next !== undefined && live.has(next) ? { to: next } : {}) };
    });
}

/** Every id of every edition is listed, and each that an edition has no longer leads somewhere or is said to be gone. */
export function addressProblems(
  policies: readonly Policy[],
  addresses: Entry<AddressesFile>,
  redirects: Entry<RedirectsFile> | undefined,
): Problem[] {
  const editions = policies.map(({ edition }) => edition.id);
  const listed = addressKinds.flatMap((kind) => {
    const ever = addresses.value[kind];
    const all = new Set(policies.flatMap((policy) => addressesOf(policy)[kind]));
    return [
      ...[...all]
        .filter((id) => !ever.includes(id))
        .map((id) => ({
          ...{ file: addresses.file, line: addresses.lineAt([kind]) },
          ...{ found: `"${id}" is not listed under "${kind}".`, todo: 'Add it: from now on it is an address.' },
        })),
      ...policies.flatMap((policy) => {
        const live = addressesOf(policy)[kind];
        return ever.filter((id) => !live.includes(id)).flatMap((id) => lostIn(policy.edition.id, kind, id));
      }),
    ];
  });
  const wrong = addressKinds.flatMap((kind) =>
    Object.entries(redirects?.value[kind] ?? {}).flatMap(([id, { since, to }]): Problem[] => {
      const at = { file: redirects?.file ?? '', line: redirects?.lineAt([kind, id]) ?? 1 };
      const index = editions.indexOf(since);
      const policy = policies[index];
      if (policy === undefined) {
        const todo = suggestion(since, editions, 'Name the first edition without it.');
        return [{ ...at, found: `"${id}" names the edition "${since}", which does not exist.`, todo, known: editions }];
      }
      const live = addressesOf(policy)[kind];
      if (to !== undefined && !live.includes(to)) {
        const todo = suggestion(to, live, 'Name one that this edition has.');
        return [
          { ...at, found: `"${id}" leads to "${to}", which the edition "${since}" does not have.`, todo, known: live },
        ];
      }
      return live.includes(id)
        ? [{ ...at, found: `"${id}" is said to be gone since "${since}", which still has it.`, todo: 'Take it out.' }]
        : [];
    }),
  );
  return [...listed, ...wrong];

  /** An id that an edition does not have: fine before it came, and after it went away as the redirects say. */
  function lostIn(edition: string, kind: AddressKind, id: string): Problem[] {
    const index = editions.indexOf(edition);
    const isYetToCome = !policies.slice(0, index).some((policy) => addressesOf(policy)[kind].includes(id));
    const entry = redirects?.value[kind]?.[id];
    const isCovered = entry !== undefined && editions.indexOf(entry.since) <= index;
    const isKnownSomewhere = policies.some((policy) => addressesOf(policy)[kind].includes(id));
    if (isCovered || (isYetToCome && isKnownSomewhere)) return [];
    const file = redirects?.file ?? 'content/redirects.yaml';
    const found = `The edition "${edition}" no longer has "${id}" (${kind}), and nothing says what became of it.`;
    const todo = `Write under "${kind}": "${id}: { since: ${edition}, to: … }", or without "to" where it was removed.`;
    return [{ file, line: redirects?.lineAt([kind]) ?? 1, found, todo }];
  }
}
