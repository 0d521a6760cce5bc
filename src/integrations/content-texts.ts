import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readContentFolder } from '../content-reader/files.ts';

const name = 'virtual:content-texts';

/**
 * Gives the texts of content/ to the code as one module. As a module each, thousands of files would go one by one through
 * every plugin of the build, which takes longer than to read them all.
 */
export function contentTexts(): Plugin {
  const id = `\0${name}`;
  return {
    name: 'content-texts',
    resolveId: (wanted) => (wanted === name ? id : undefined),
    load(wanted) {
      if (wanted !== id) return undefined;
      const files = readContentFolder('.');
      for (const { path } of files) this.addWatchFile(resolve(path));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(files))});`;
    },
    configureServer({ watcher, moduleGraph }) {
      const forget = (): void => {
        const known = moduleGraph.getModuleById(id);
        if (known) moduleGraph.invalidateModule(known);
      };
      watcher.on('add', forget).on('unlink', forget);
    },
  };
}
