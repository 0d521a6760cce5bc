import type { Place, SearchEngine } from './search-engine.ts';

/** The module of the engine, which comes with the first turn to the field. */
type EngineModule = typeof import('./search-engine.ts');

const asked = new Map<string, Promise<ArrayBuffer>>();
const engines = new Map<string, Promise<SearchEngine>>();

/**
 * Starts to load search in a language, if it has not been started. All files that do not depend on the query are asked for
 * here, beside the code that will read them, so that they come in one round trip. After a failure the next call tries anew.
 */
export function startSearch({ folder, locale }: Place): Promise<SearchEngine> {
  const known = engines.get(locale);
  if (known) return known;
  const ofLanguage = ['vocabulary.json', 'language.json', 'records/0.json'].map((name) => `${folder}${locale}/${name}`);
  const files = [`${folder}pagefind.wasm`, ...ofLanguage];
  for (const address of files) if (!asked.has(address)) asked.set(address, load(address));
  const module = plainImport(`${folder}engine.js`) as Promise<EngineModule>;
  const engine = module.then(({ openSearch }) => openSearch({ folder, locale }, asked, load));
  engines.set(locale, engine);
  engine.catch(() => engines.delete(locale));
  return engine;
}

async function load(address: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return await response.arrayBuffer();
  } catch (error) {
    asked.delete(address);
    throw error;
  }
}
