import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { answerInDevelopment } from './answer-in-development.ts';

const sourceName = 'embed-source.json';

/**
 * Writes the stylesheet of the views for frames in each language, and the oEmbed answer of each view beside its page; in
 * development it answers for them. Astro would take as long for each of these small files as for a page.
 */
export function writeEmbedFiles(): AstroIntegration {
  return {
    name: 'write-embed-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const source = join(folder, sourceName);
        for (const [path, content] of Object.entries(readFiles(readFileSync(source, 'utf8')))) {
          writeFileSync(join(folder, path), content);
        }
        rmSync(source);
      },
      'astro:server:setup': ({ server }) => {
        const isOurs = (path: string): boolean => /\/embed\/(?:sizes\.css|.*\/oembed\.json)$/.test(path);
        answerInDevelopment(server, isOurs, async (path, site) => {
          const answer = await fetch(new URL(sourceName, site));
          return readFiles(await answer.text())[path];
        });
      },
    },
  };
}

const readFiles = (text: string): Record<string, string> => JSON.parse(text) as Record<string, string>;
