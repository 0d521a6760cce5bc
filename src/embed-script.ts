import { hashOf } from './headers/content-security-policy.ts';
import { bundled } from './search-index/bundle.ts';

/** The script that defines `<bpost-privacy>`, as it is served. */
export const embedScript: string = await bundled('src/embed/host/element.ts');

/** Its hash, as the attribute `integrity` wants it. */
export const embedScriptIntegrity = hashOf('sha384', embedScript);
