import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { locales } from '../domain/locales.ts';
import { addressOf } from '../headers/header-rules.ts';
import { answerInDevelopment } from './answer-in-development.ts';
import { pageToMarkdown } from './page-to-markdown.ts';

/** One pattern a language: braces around a single one would be taken as they stand. */
const pages = locales.map((locale) => `${locale}/**/index.html`);

/**
 * Puts beside every page of a built site, but for the views for frames, the same as Markdown: `/nl/policy/index.md`. `site`: its
 * address, with base and without a slash at its end.
 */
export function writeMarkdownTwins(folder: string, site: string): void {
  for (const file of globSync(pages, { cwd: folder, exclude: ['*/embed/**'] })) {
    const path = join(folder, file);
    const address = site + addressOf(`/${file.replaceAll('\\', '/')}`);
    writeFileSync(path.replace(/html$/, 'md'), pageToMarkdown(readFileSync(path, 'utf8'), address));
  }
}

/** Answers for the twins in development; a build writes them beside its other steps: scripts/markdown-twins.ts. */
export function markdownTwins(): AstroIntegration {
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const isOurs = (path: string): boolean => path.endsWith('/index.md');
        answerInDevelopment(server, isOurs, async (path, root) => {
          const address = new URL(path.replace(/index\.md$/, ''), root).href;
          const response = await fetch(address);
          return response.ok ? pageToMarkdown(await response.text(), address) : undefined;
        });
      },
    },
  };
}
