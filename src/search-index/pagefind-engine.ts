import { rolldown } from 'rolldown';

/**
 * What is changed in Pagefind’s own script, each as the text that has to be there and what stands in its place. The
 * version is pinned, and a text that is not found stops the build.
 */
const edits: readonly (readonly [find: string, put: string, why: string])[] = [
  ['data=gz_default(data);', '', 'Our files are sent unpacked, so that brotli can work on them: no need of an inflater.'],
  ['typeof Worker!=="undefined"', 'false', 'A worker would load everything a second time, and its address is a Trusted Types sink.'],
  ['await fetch(queued.input)', 'await fetchFile(queued.input)', 'The files were asked for before: see fetch-file.'],
  ['throw this.initError;}await asyncSleep(50)', 'throw this.initError;}await asyncSleep(4)', 'It looks every 50 ms whether it is ready.'],
];

const modules: Readonly<Record<string, (pagefind: string) => string>> = {
  entry: () => "export { createInstance } from 'pagefind'; export { takeFilesFrom } from 'fetch-file';",
  'fetch-file':
    () => 'let source = (address) => fetch(address); export const fetchFile = (address) => source(address); export const takeFilesFrom = (given) => { source = given; };',
  pagefind: (pagefind) => `import { fetchFile } from 'fetch-file';\n${edited(pagefind)}`,
};

/** Pagefind’s script as it is published → the same, smaller, taking its files from a function that it is given. */
export async function pagefindEngine(pagefind: string): Promise<string> {
  const bundle = await rolldown({
    input: 'entry',
    platform: 'browser',
    treeshake: { moduleSideEffects: false, propertyReadSideEffects: false },
    plugins: [
      {
        name: 'pagefind-engine',
        resolveId: (id) => (id in modules ? id : null),
        load: (id) => modules[id]?.(pagefind) ?? null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return output[0].code;
}

function edited(pagefind: string): string {
  return edits.reduce((text, [find, put]) => {
    if (text.split(find).length !== 2) throw new Error(`Pagefind’s script does not have "${find}" exactly once.`);
    return text.replace(find, put);
  }, pagefind);
}
