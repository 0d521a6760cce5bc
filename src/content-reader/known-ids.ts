import type { SourceFile } from '../domain/content.ts';
import { factKinds } from '../schemas/fact-kinds.ts';
import type { Outline } from '../schemas/outline.ts';
import type { RolesFile } from '../schemas/roles.ts';

/** Kinds of fact, or `clauses`, `sections`, `journeys`, `journey-groups` → the ids that are known of them, as a list and to look one up. */
export type KnownIds = (kinds: readonly string[]) => {
  readonly list: readonly string[];
  readonly set: ReadonlySet<string>;
};

/** Where a fact’s file stands: its kind and its id. */
export const factPath = /^content\/facts\/([^/]+)\/([^/]+)\.yaml$/;

/** Where a journey’s file stands: its id. */
export const journeyPath = /^content\/wizard\/([^/]+)\.yaml$/;

/** Where the cases of a journey stand: its id. */
export const casesPath = /^content\/wizard-cases\/([^/]+)\.yaml$/;

/** Where the search words of a record stand: its kind and its id. */
export const searchWordsPath = /^content\/search\/([^/]+)\/([^/]+)\.yaml$/;

/** The files, the outline and the roles → the known ids. A fact whose file has a mistake counts too, so that only that mistake is told. */
export function knownIds(
  files: readonly SourceFile[],
  { outline, roles }: { outline: Outline | undefined; roles: RolesFile | undefined },
): KnownIds {
  const byKind = new Map<string, string[]>(factKinds.map((kind) => [kind, []]));
  for (const { path } of files) {
    const [, kind, id] = factPath.exec(path) ?? [];
    if (kind !== undefined && id !== undefined) byKind.get(kind)?.push(id);
  }
  byKind.set('clauses', outline?.sections.flatMap((section) => section.clauses) ?? []);
  byKind.set('sections', outline?.sections.map(({ id }) => id) ?? []);
  byKind.set('journey-groups', roles?.journeyGroups.map(({ id }) => id) ?? []);
  byKind.set(
    'journeys',
    files.flatMap(({ path }) => journeyPath.exec(path)?.[1] ?? []),
  );
  const asked = new Map<string, ReturnType<KnownIds>>();
  return (kinds) => {
    const name = kinds.join(' ');
    const list = asked.get(name)?.list ?? kinds.flatMap((kind) => byKind.get(kind) ?? []);
    const known = asked.get(name) ?? { list, set: new Set(list) };
    asked.set(name, known);
    return known;
  };
}
