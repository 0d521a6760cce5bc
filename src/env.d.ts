/// <reference types="astro/client" />

/** `import()` as it is written, without what Vite puts around it: see src/integrations/plain-import.ts. */
declare function plainImport(address: string): Promise<unknown>;
