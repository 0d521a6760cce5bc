import { hashOf } from '../../headers/content-security-policy.ts';
import { locales } from '../../domain/locales.ts';
import { bundled } from '../../integrations/bundle.ts';

/** The script that defines `<bpost-privacy>`, as it is served. Of the languages it carries the list, not their names. */
export const embedScript: string = await bundled('src/embed/host/element.ts', (id) =>
  id.endsWith('/domain/locales.ts') ? `export const locales = ${JSON.stringify(locales)}` : undefined,
);

/** Its hash, as the attribute `integrity` wants it. */
export const embedScriptIntegrity = hashOf('sha384', embedScript);
