/// <reference types="astro/client" />

/** `import()` as it is written, without what Vite puts around it: see src/integrations/plain-import.ts. */
declare function plainImport(address: string): Promise<unknown>;

/** Every file of content/, as src/integrations/content-texts.ts reads them. */
declare module 'virtual:content-texts' {
  const files: readonly import('./domain/content.ts').SourceFile[];
  export default files;
}
