import { createHash } from 'node:crypto';

/** A Content-Security-Policy: each directive with its sources, in the order in which they are written. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Pages on which a button keeps a copy for reading without a network, through a Trusted Types policy of that name. */
const keepsCopies = /^\/[a-z]{2}\/(?:downloads|print)\/$/;
/** Pages that show how an embed looks. */
const showsFrames = /^\/[a-z]{2}\/developers\/$/;

/**
 * The address of a page (without base) and its HTML → the least that it needs: hashes of what stands in it, and WebAssembly,
 * fetching and script files only where there is search. Who may frame it is not said here: a page cannot say that of itself.
 */
export function pagePolicy(path: string, html: string): Policy {
  const styles = hashesIn(html, 'style');
  const hasSearch = isWithSearch(html);
  const hasScriptFiles = hasSearch || /<script\b[^>]*\bsrc=/.test(html) || islandScripts(html).length > 0;
  const scriptSources = [
    ...(hasScriptFiles ? ["'self'"] : []),
    // Pagefind, the engine of search, is WebAssembly.
    ...(hasSearch ? ["'wasm-unsafe-eval'"] : []),
    ...hashesIn(html, 'script'),
  ];
  const directives: (readonly [string, readonly string[]])[] = [
    ...strict,
    ['img-src', ["'self'"]],
    ['manifest-src', ["'self'"]],
    ['style-src', styles],
    ['script-src', scriptSources],
  ];
  // Search asks for its index, the copy for its list of files.
  if (hasSearch || keepsCopies.test(path)) directives.push(['connect-src', ["'self'"]]);
  if (showsFrames.test(path)) directives.push(['frame-src', ["'self'"]]);
  if (keepsCopies.test(path)) directives.push(['worker-src', ["'self'"]], ['trusted-types', ['offline-copy']]);
  return new Map(directives.filter(([, sources]) => sources.length > 0));
}

/** Whether a page has a search field. */
export const isWithSearch = (html: string): boolean =>
  // Text may say it too, but most pages do not: they need not be looked through tag by tag.
  html.includes(' data-search="') && /<[^>]+\bdata-search="/.test(html);

/** A page’s HTML → the addresses of the scripts that its islands load: their own, and that of Preact. */
export function islandScripts(html: string): string[] {
  return [...html.matchAll(/<astro-island\b[^>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/\b(?:component|renderer)-url="([^"]+)"/g)].map(([, address = '']) => address),
  );
}

const strict: readonly (readonly [string, readonly string[]])[] = [
  ['default-src', ["'none'"]],
  ['base-uri', ["'none'"]],
  ['form-action', ["'none'"]],
  ['require-trusted-types-for', ["'script'"]],
  ['trusted-types', ["'none'"]],
];

/** A file that is no page needs nothing, even if a browser should open it as one. */
export const filePolicy: Policy = new Map(strict);

/** What the service worker needs: to fetch the pages that it keeps. */
export const workerPolicy: Policy = new Map([...strict, ['connect-src', ["'self'"]]]);

/** What holds for every address, known or not; further policies only narrow it, for hosts that join the two. */
export const widestPolicy: Policy = new Map([
  ['object-src', ["'none'"]],
  ['base-uri', ["'none'"]],
  ['form-action', ["'none'"]],
  ['require-trusted-types-for', ["'script'"]],
]);

/** Policies of several pages → the one that lets each of them work. */
export function unionOf(policies: readonly Policy[]): Policy {
  const union = new Map<string, readonly string[]>();
  for (const policy of policies) {
    for (const [directive, sources] of policy) {
      const all = new Set([...(union.get(directive) ?? []), ...sources]);
      if (all.size > 1) all.delete("'none'");
      union.set(directive, [...all]);
    }
  }
  return union;
}

/** Adds who may frame it, which only a header can say. */
export function withFrameAncestors(policy: Policy, hosts: readonly string[]): Policy {
  return new Map([...policy, ['frame-ancestors', hosts.length > 0 ? hosts : ["'none'"]]]);
}

export function writePolicy(policy: Policy): string {
  return [...policy].map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ');
}

/** The hash of each text that was asked for: thousands of pages share few. */
const hashes = new Map<string, string>();

function hashesIn(html: string, tag: 'script' | 'style'): string[] {
  const texts = [...html.matchAll(new RegExp(`<${tag}\\b(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))];
  return [
    ...new Set(
      texts.map(([, text = '']) => {
        const hash = hashes.get(text) ?? `'${hashOf('sha256', text)}'`;
        hashes.set(text, hash);
        return hash;
      }),
    ),
  ];
}

/** A text or the bytes of a file → its hash as policies and `integrity` have it: `sha384-…`. */
export function hashOf(algorithm: 'sha256' | 'sha384', content: string | Uint8Array): string {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}
