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

const imported = /^import \{ ([^}]*) \} from '[^']*\/site\/site\.ts';$/m;

/**
 * A script for browsers → the same with the values it takes of src/site/site.ts typed into it. As a module of its own they would be a
 * file that small scripts load, which else stand in their pages.
 */
function withValues(code: string): string {
  const file: Readonly<Record<string, unknown>> = { ...siteFile() };
  return code.replace(new RegExp(imported, 'gm'), (_, names: string) =>
    names
      .split(', ')
      .map((one) => {
        const [name = '', local = name] = one.split(' as ');
        return `const ${local} = ${JSON.stringify(file[name])};`;
      })
      .join(' '),
  );
}

/** Gives content/site.yaml to what Vite bundles. */
export function siteFacts(): Plugin {
  return {
    name: 'site-facts',
    enforce: 'pre',
    load(id) {
      const text = siteModule(id);
      if (text !== undefined) this.addWatchFile(contentFile('site.yaml'));
      return text;
    },
    transform(code, id) {
      if (id.split('?')[0]?.endsWith('.css')) return code.includes('site-') ? withBrand(code) : undefined;
      return this.environment.name === 'client' && imported.test(code) ? withValues(code) : undefined;
    },
  };
}
