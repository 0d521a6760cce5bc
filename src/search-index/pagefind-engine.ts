import { bundled } from './bundle.ts';

/** One change in Pagefind’s own script. */
interface Edit {
  /** The text that has to be there, exactly once. */
  readonly find: string;
  /** Where the change ends, if it takes more away than `find`: before this text. */
  readonly before?: string;
  readonly put: string;
}

/** What is changed. The version is pinned, and a text that is not found stops the build. */
const edits: readonly Edit[] = [
  // The class that searches one index, without what is around it: merging several, and a worker, which would load
  // everything a second time and whose address is a Trusted Types sink.
  { find: 'export{createInstance,', put: 'export{PagefindInstance,createInstance,' },
  // Our files are sent unpacked, so that the host’s brotli can work on them: no need of an inflater.
  { find: 'data=gz_default(data);', put: '' },
  // The files were asked for all at once, before: see `fetch-file`.
  { find: 'await fetch(queued.input)', put: 'await fetchFile(queued.input)' },
  // The texts of the results are ours.
  { find: 'data:async()=>await this.loadFragment(result2.p,weighted_locations,term)', put: 'data:undefined' },
  { find: 'async _loadFragment(hash){', before: 'async getPtr(){', put: '' },
  // Options are given at the start; filters, previews and the playground are not used.
  { find: 'async options(options2){const opts=', before: 'decompress(data', put: '' },
  {
    find: 'async filters(){let ptr=await this.getPtr();',
    before: 'async search(term,options2={}){options2={',
    put: '',
  },
];

const modules: Readonly<Record<string, (pagefind: string) => string>> = {
  entry: () => "export { PagefindInstance } from 'pagefind'; export { takeFilesFrom } from 'fetch-file';",
  'fetch-file': () => `
    let source = (address) => fetch(address);
    export const fetchFile = (address) => source(address);
    export const takeFilesFrom = (given) => { source = given; };`,
  pagefind: (pagefind) => `import { fetchFile } from 'fetch-file';\n${edits.reduce(edited, pagefind)}`,
};

/** Pagefind’s script as it is published → the same, half as large, taking its files from a function that it is given. */
export async function pagefindEngine(pagefind: string): Promise<string> {
  return bundled('entry', (id) => modules[id]?.(pagefind));
}

function edited(script: string, { find, before, put }: Edit): string {
  const start = script.indexOf(find);
  const end = before === undefined ? start + find.length : script.indexOf(before, start);
  if (start < 0 || end < 0 || script.includes(find, start + 1)) {
    throw new Error(`Pagefind’s script does not have "${find}" exactly once: was its version changed?`);
  }
  return script.slice(0, start) + put + script.slice(end);
}

/** A WebAssembly module with Pagefind’s mark before it → the same without the notes on how it was compiled. */
export function withoutNotes(wasm: Buffer): Buffer {
  const header = wasm.indexOf('\0asm') + 8;
  const kept = [wasm.subarray(0, header)];
  for (let at = header; at < wasm.length;) {
    let size = 0;
    let start = at + 1;
    for (let shift = 0, byte = 0x80; byte >= 0x80; shift += 7, start += 1) {
      byte = wasm[start] ?? 0;
      size += (byte & 0x7f) << shift;
    }
    if (wasm[at] !== 0) kept.push(wasm.subarray(at, start + size));
    at = start + size;
  }
  return Buffer.concat(kept);
}
