import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Narrows the Content-Security-Policy of each built page to the inline scripts and styles that stand in it, and lets only a
 * page with the button for it start the service worker. Astro gives
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

/** A page’s HTML → the same with its own hashes in its policy, and no others; HTML without a policy stays as it is. */
export function withOwnHashes(html: string): string {
  const own = { script: hashesIn(html, 'script'), style: hashesIn(html, 'style') };
  return html.replace(metaPattern, (_, start: string, policy: string, end: string) => {
    const forWorker = html.includes('class="offline-copy')
      ? policy.replace("worker-src 'none'", "worker-src 'self'")
      : policy;
    const narrowed = forWorker
      .replace(/ 'sha256-[^']+'/g, '')
      .replace(/\b(script|style)-src[^;]*/g, (directive, kind) =>
        // Astro leaves out the scripts that it does not process.
        [directive, ...own[kind as keyof typeof own]].join(' '),
      );
    return `${start}${narrowed}${end}`;
  });
}

function hashesIn(html: string, tag: 'script' | 'style'): string[] {
  const texts = [...html.matchAll(new RegExp(`<${tag}\\b(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))];
  return [...new Set(texts.map(([, text = '']) => `'${hashOf(text)}'`))];
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
