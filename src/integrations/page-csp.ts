import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Narrows the Content-Security-Policy of each built page to the inline scripts and styles that stand in it. Astro gives
 * every page the hashes of the whole site, which is more than a page needs, and some 600 bytes that no compression can shrink.
 */
export function pageCsp(): AstroIntegration {
  return {
    name: 'page-csp',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          writeFileSync(path, withOwnHashes(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}

const metaPattern = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;

/** A page’s HTML → the same with only its own hashes in its policy; HTML without a policy stays as it is. */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => hashOf(text)),
  );
  return html.replace(metaPattern, (_, start: string, policy: string, end: string) => {
    const narrowed = policy.replace(/ '(sha256-[^']+)'/g, (source, hash: string) => (own.has(hash) ? source : ''));
    return `${start}${narrowed}${end}`;
  });
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
