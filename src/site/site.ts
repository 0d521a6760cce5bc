import { siteFile } from './site-file.ts';

/**
 * What content/site.yaml says, field by field: which policy this site explains, and as whose. Scripts read the file here. In what
 * is bundled, for pages and for browsers, src/site/site-module.ts puts the values in the place of this module.
 */
export const {
  id,
  shortName,
  name,
  controller,
  callingCode,
  authority,
  embeddedBy,
  element,
  messages,
  brand,
  languages,
  defaultLanguage,
} = siteFile();
