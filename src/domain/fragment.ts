// Runs in the browser too: no dependency.

/** The state of a page that its address carries behind the #: what each feature has put there, by key. */
export type Fragment = ReadonlyMap<string, string>;

/** Longer fragments are no state of ours. In UTF-16 units. */
export const longestFragment = 8000;

/** `key=value`: ids, ISO dates, and the signs between them. Nothing needs escaping, so nothing is unescaped. */
const entry = /^([a-z][a-z-]*)=([a-z0-9.,:;~-]+)$/;

/** Fragment with or without # → its keys and values; what is no `key=value` of ours is left out, piece by piece. Never throws. */
export function parseFragment(text: string): Fragment {
  const state = new Map<string, string>();
  for (const piece of text.length > longestFragment ? [] : text.replace(/^#/, '').split('&')) {
    const [, key, value] = entry.exec(piece) ?? [];
    if (key !== undefined && value !== undefined && !state.has(key)) state.set(key, value);
  }
  return state;
}

/** Keys and values → fragment without #, keys in alphabetical order; empty values are left out. */
export function formatFragment(state: Fragment): string {
  return [...state]
    .filter(([, content]) => content !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${name}=${content}`)
    .join('&');
}

/** A list in a value → its known members, each once, in the order of `known`. */
export function knownItems<Item extends string>(text: string | undefined, known: readonly Item[]): Item[] {
  const given = new Set((text ?? '').split(','));
  return known.filter((item) => given.has(item));
}
