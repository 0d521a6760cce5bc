import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { answerInDevelopment } from './answer-in-development.ts';

const sourceName = 'small-files.json';

/**
 * Writes the stylesheet of the views for frames in each language, the oEmbed answer of each view, and the pictures that stand by
 * themselves; in development it answers for them. Astro would take as long for each of these small files as for a page.
 */
export function smallFiles(): AstroIntegration {
  return {
    name: 'small-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const source = join(folder, sourceName);
        for (const [path, content] of Object.entries(readFiles(readFileSync(source, 'utf8')))) {
          const target = join(folder, path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        rmSync(source);
      },
      'astro:server:setup': ({ server }) => {
        const isOurs = (path: string): boolean =>
          /\/embed\/(?:sizes\.css|.*\/oembed\.json)$|^\w+\/(?:signs|retention)\/.*\.svg$/.test(path);
        answerInDevelopment(server, isOurs, async (path, site) => {
          const answer = await fetch(new URL(sourceName, site));
          return readFiles(await answer.text())[path];
        });
      },
    },
  };
}

const readFiles = (text: string): Record<string, string> => JSON.parse(text) as Record<string, string>;
