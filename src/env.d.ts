/// <reference types="astro/client" />

/** Every file of content/, as src/integrations/content-texts.ts reads them. */
declare module 'virtual:content-texts' {
  const files: readonly import('./domain/content.ts').SourceFile[];
  export default files;
}
