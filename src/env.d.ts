/// <reference types="astro/client" />

/** Every file of content/, as src/integrations/content-texts.ts reads them. */
declare module 'virtual:content-texts' {
  const files: readonly import('./domain/content.ts').SourceFile[];
  export default files;
}

// It brings no types.
declare module '@joplin/turndown-plugin-gfm' {
  export const tables: (service: import('turndown')) => void;
}
