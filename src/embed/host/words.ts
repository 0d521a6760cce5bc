import type { Locale } from '../../domain/locales.ts';

/** What stands beside the link where a view cannot be shown. The build puts in the strings of content/ui: `embed-script.ts`. */
export const refused = {} as Readonly<Record<Locale, string>>;
