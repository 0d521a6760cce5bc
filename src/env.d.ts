/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The edition whose own pages are built; empty for the site itself. */
  readonly FORMER_EDITION: string;
}

/** Every file of content/, as src/integrations/content-texts.ts reads them. */
declare module 'virtual:content-texts' {
  export const files: readonly import('./domain/content.ts').SourceFile[];
  /** The edition that is built, and the day for which. */
  export const choice: import('./content-reader/editions.ts').EditionChoice;
}

/** The prose of the edition that is built, by path: `/content/policy/calls/nl.mdx`. */
declare module 'virtual:content-prose' {
  const texts: Readonly<
    Record<string, (() => Promise<import('astro').MDXInstance<Record<string, unknown>>>) | undefined>
  >;
  export default texts;
}
