import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { choiceOfEnvironment, chosenEdition, originOf, readEditions } from '../content-reader/editions.ts';
import { readContentFiles } from '../content-reader/files.ts';

const names = ['virtual:content-texts', 'virtual:content-prose'];

/**
 * Gives the texts of content/ to the code as one module, and the prose of the edition that is built as another. As a module each,
 * thousands of files would go one by one through every plugin of the build, which takes longer than to read them all.
 */
export function contentTexts(): Plugin {
  return {
    name: 'content-texts',
    resolveId: (wanted) => (names.includes(wanted) ? `\0${wanted}` : undefined),
    load(wanted) {
      const name = wanted.replace('\0', '');
      if (!names.includes(name)) return undefined;
      const files = readContentFiles();
      for (const file of files) this.addWatchFile(resolve(originOf(file)));
      return name === 'virtual:content-texts' ? textsModule(files) : proseModule(files);
    },
    configureServer({ watcher, moduleGraph }) {
      const forget = (): void => {
        for (const name of names) {
          const known = moduleGraph.getModuleById(`\0${name}`);
          if (known) moduleGraph.invalidateModule(known);
        }
      };
      watcher.on('add', forget).on('unlink', forget);
    },
  };
}

/** All files of content/, with every edition, and which one is asked for. Scripts that run without Vite take it, too. */
export function textsModule(files = readContentFiles()): string {
  const choice = JSON.stringify(choiceOfEnvironment());
  return `export const files = JSON.parse(${JSON.stringify(JSON.stringify(files))});\nexport const choice = ${choice};`;
}

/** The prose of the edition that is built, by path; each is loaded when a page shows it. */
function proseModule(files: ReturnType<typeof readContentFiles>): string {
  const edition = chosenEdition(readEditions(files), choiceOfEnvironment());
  const entries = edition.files
    .filter(({ path }) => path.endsWith('.mdx'))
    .map((file) => `${JSON.stringify(`/${file.path}`)}: () => import(${JSON.stringify(resolve(originOf(file)))}),`);
  return `export default {\n${entries.join('\n')}\n};`;
}
