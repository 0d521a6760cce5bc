import { interfaceStrings } from '../schemas/interface-strings.ts';

/** The texts of the site’s code → the interface strings that they name. Keys are always written in full, never composed. */
export function usedStrings(sources: readonly string[]): Set<string> {
  const named = new Set(sources.flatMap((source) => source.match(/(?<=['"])[a-zA-Z]+(?:\.[a-zA-Z]+)+(?=['"])/g) ?? []));
  return new Set(Object.keys(interfaceStrings).filter((key) => named.has(key)));
}
