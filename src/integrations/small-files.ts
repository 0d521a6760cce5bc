import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../domain/locales.ts';
import { textAt } from '../search/build/text-at.ts';
import { answerInDevelopment } from './answer-in-development.ts';

const sourceName = 'small-files.json';

/**
 * Writes the stylesheet of the views for frames in each language, the oEmbed answer of each view, and the pictures that stand by
 * themselves; in development it answers for them. What a clause says comes from its page: its snippet quotes it. Astro would take as long for each of these small files as for a page.
 */
export function smallFiles(): AstroIntegration {
  return {
    name: 'small-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const source = join(folder, sourceName);
        const policies = new Map(
          locales.map((locale) => [locale as string, readFileSync(join(folder, locale, 'policy/index.html'), 'utf8')]),
        );
        for (const [path, content] of Object.entries(readFiles(readFileSync(source, 'utf8')))) {
          const target = join(folder, path);
          mkdirSync(dirname(target), { recursive: true });
          const [, locale = '', clause] = /^(\w+)\/embed\/clause\/([^/]+)\/oembed\.json$/.exec(path) ?? [];
          const quote = clause === undefined ? undefined : textAt(policies.get(locale) ?? '', clause);
          writeFileSync(
            target,
            quote === undefined ? content : JSON.stringify({ ...(JSON.parse(content) as object), quote }),
          );
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
