import type { Plugin } from 'vite';

const written = /\bplainImport\(/g;

/**
 * Makes `plainImport(address)` an `import()` after Vite has done its work. Vite puts a helper around every `import()`, in a
 * file of its own, and a script with such a file can no longer stand in the page: one more request on every page, for a
 * script that is loaded only when the reader turns to search.
 */
export function plainImport(): Plugin {
  const plain = (code: string) => (written.test(code) ? { code: code.replace(written, 'import('), map: null } : null);
  return {
    name: 'plain-import',
    enforce: 'post',
    transform: {
      order: 'post',
      handler: (code, id) => (id.includes('/components/') && isServing ? plain(code) : null),
    },
    renderChunk: plain,
    config: (_, { command }) => void (isServing = command === 'serve'),
  };
}

let isServing = false;
