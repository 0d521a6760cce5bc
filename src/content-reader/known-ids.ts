import type { SourceFile } from '../domain/content.ts';
import { factKinds } from '../schemas/fact-kinds.ts';
import type { Outline } from '../schemas/outline.ts';

/** The ids of each kind of fact, and under `clauses` those of the policy. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

/** Where a fact’s file stands: its kind and its id. */
export const factPath = /^content\/facts\/([^/]+)\/([^/]+)\.yaml$/;

/** Where a journey’s file stands: its id. */
export const journeyPath = /^content\/wizard\/([^/]+)\.yaml$/;

/** Where the search words of a record stand: its kind and its id. */
export const searchWordsPath = /^content\/search\/([^/]+)\/([^/]+)\.yaml$/;

/** The files and the outline → the known ids, also of facts whose file has a mistake in it: that is told once, where it is. */
export function knownIds(files: readonly SourceFile[], outline: Outline | undefined): KnownIds {
  const known = new Map<string, string[]>(factKinds.map((kind) => [kind, []]));
  for (const { path } of files) {
    const [, kind, id] = factPath.exec(path) ?? [];
    if (kind !== undefined && id !== undefined) known.get(kind)?.push(id);
  }
  known.set('clauses', outline?.sections.flatMap((section) => section.clauses) ?? []);
  return known;
}
