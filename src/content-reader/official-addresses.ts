import type { Content } from '../domain/content.ts';
import type { Problem } from '../domain/problem.ts';

/** An address of the world outside that the content links to. */
export interface OfficialAddress {
  readonly url: string;
  readonly file: string;
  readonly line: number;
}

/** What came of asking for an address: its status, or nothing where it could not be reached. */
export type Answer = number | undefined;

/** Content → every web address in it, once. */
export function officialAddresses({ edition, accessibility, facts }: Content): OfficialAddress[] {
  const linked = [edition, accessibility, ...facts.contacts.values(), ...facts.policies.values()];
  const found = linked.flatMap(({ file, value, lineAt }) =>
    urlsIn(value).map(({ path, url }) => ({ url, file, line: lineAt(path) })),
  );
  return [...new Map(found.map((one) => [one.url, one])).values()];
}

/** Addresses and what they answered → those that are dead. Where none could be reached there is no network, and nothing is dead. */
export function deadAddresses(answers: readonly (readonly [OfficialAddress, Answer])[]): Problem[] {
  if (answers.every(([, answer]) => answer === undefined)) return [];
  return answers
    .filter(([, answer]) => answer === undefined || answer === 404 || answer === 410 || answer >= 500)
    .map(([{ url, file, line }, answer]) => ({
      ...{ file, line },
      found: `${url} ${answer === undefined ? 'cannot be reached' : `answers ${answer}`}.`,
      todo: 'Open it in a browser, and write where the page is now.',
    }));
}

function urlsIn(value: unknown, path: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; url: string }[] {
  if (typeof value === 'string') return value.startsWith('https://') ? [{ path, url: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    urlsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
