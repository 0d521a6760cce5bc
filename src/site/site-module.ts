import type { Plugin } from 'vite';
import { contentFile } from './content-place.ts';
import { siteFile } from './site-file.ts';

/** The id of a module → the text of src/site/site.ts with the values in it, for bundles; nothing for any other module. */
export function siteModule(id: string): string | undefined {
  if (!/[/\\]src[/\\]site[/\\]site\.ts(?:\?|$)/.test(id)) return undefined;
  return Object.entries(siteFile())
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}

/** The colours of the brand in src/styles/tokens.css: `site-accent-light` stands for the one of content/site.yaml. */
function withBrand(css: string): string {
  const { mark, accent, soft } = siteFile().brand;
  const colours: Readonly<Record<string, string>> = {
    ...{ 'site-mark': mark, 'site-accent-light': accent.light, 'site-accent-dark': accent.dark },
    ...{ 'site-soft-light': soft.light, 'site-soft-dark': soft.dark },
  };
  return css.replace(/\bsite-(?:mark|(?:accent|soft)-(?:light|dark))\b/g, (name) => colours[name] ?? name);
}

/** Gives content/site.yaml to what Vite bundles. */
export function siteFacts(): Plugin {
  return {
    name: 'site-facts',
    enforce: 'pre',
    // Vitest keeps what it has transformed from one run to the next, as long as its source is the same: these values are a source, too.
    configureVitest({ defineCacheKeyGenerator }) {
      defineCacheKeyGenerator(() => JSON.stringify(siteFile()));
    },
    // Frames have a copy of their own: the one that islands share would bring them all that islands share.
    async resolveId(source, importer = '') {
      if (!source.endsWith('/site/site.ts') || !importer.includes('/src/embed/guest/')) return undefined;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      return resolved && `${resolved.id}?guest`;
    },
    load(id) {
      const text = siteModule(id);
      if (text !== undefined) this.addWatchFile(contentFile('site.yaml'));
      return text;
    },
    transform: (code, id) =>
      id.split('?')[0]?.endsWith('.css') && code.includes('site-') ? withBrand(code) : undefined,
  };
}
