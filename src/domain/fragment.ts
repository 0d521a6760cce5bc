// Runs in the browser too: no dependency.

/** The state of a page that its address carries behind the #: what each feature has put there, by key. */
export type Fragment = ReadonlyMap<string, string>;

/** Longer fragments are no state of ours. In UTF-16 units. */
export const longestFragment = 8000;

/** `key=value`: ids, ISO dates, and the signs between them. Nothing of it needs escaping. */
const entry = /^([a-z][a-z-]*)=([a-z0-9.,:;~-]+)$/;

/** Fragment with or without # → its pieces, with what mail programs and trackers have escaped, even twice. Never throws. */
function pieces(text: string): string[] {
  if (text.length > longestFragment) return [];
  return unescaped(unescaped(text.replace(/^#/, '')))
    .replaceAll('&amp;', '&')
    .split('&')
    .filter(Boolean);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Fragment with or without # → its keys and values; what is no `key=value` of ours is left out, piece by piece. Never throws. */
export function parseFragment(text: string): Fragment {
  const state = new Map<string, string>();
  for (const piece of pieces(text)) {
    const [, key, value] = entry.exec(piece) ?? [];
    if (key !== undefined && value !== undefined && !state.has(key)) state.set(key, value);
  }
  return state;
}

/** Whether a fragment names a place of the page by its id, and holds no state, neither ours nor another’s. */
export function namesPlace(text: string): boolean {
  const [first, ...others] = pieces(text);
  return first !== undefined && others.length === 0 && !first.includes('=');
}

/** Fragment → what others have put there, such as `xtor=EPR-1`: it is no state of ours, and stays as it is. */
export function foreignPieces(text: string): string[] {
  return text
    .replace(/^#/, '')
    .split('&')
    .filter((piece) => piece.includes('=') && parseFragment(piece).size === 0);
}

/** Keys and values, and what others have put there → fragment without #, keys in alphabetical order; empty values are left out. */
export function formatFragment(state: Fragment, foreign: readonly string[] = []): string {
  const own = [...state]
    .filter(([, content]) => content !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${name}=${content}`);
  return [...own, ...foreign].join('&');
}

/** A list in a value → its known members, each once, in the order of `known`. */
export function knownItems<Item extends string>(text: string | undefined, known: readonly Item[]): Item[] {
  const given = new Set((text ?? '').split(','));
  return known.filter((item) => given.has(item));
}
