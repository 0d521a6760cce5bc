/** The content type of each kind of file that the site has, by the ending of its name. Text is UTF-8 throughout. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  woff2: 'font/woff2',
  // Of the search index: binary formats of Pagefind’s own.
  pagefind: 'application/octet-stream',
  pf_index: 'application/octet-stream',
};

/** The path of a file → its content type; of a kind that is not listed, bytes. */
export function contentTypeOf(path: string): string {
  return contentTypes[/\.([^./]+)$/.exec(path)?.[1] ?? ''] ?? 'application/octet-stream';
}
