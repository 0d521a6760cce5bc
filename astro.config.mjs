import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { noPreloader } from './src/integrations/no-preloader.ts';
import { contentTexts } from './src/integrations/content-texts.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { plainImport } from './src/integrations/plain-import.ts';
import { pageCsp } from './src/integrations/page-csp.ts';
import { markdownFeatures } from './src/content-reader/markdown-features.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  i18n: {
    locales: ['nl', 'fr', 'en', 'de'],
    defaultLocale: 'nl',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: markdownFeatures }),
  },
  integrations: [mdx(), pageCsp(), searchIndex()],
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [noPreloader(), plainImport(), contentTexts()],
    // Scripts of pages are small enough to stand in them: a request for each would cost more.
    build: { assetsInlineLimit: 10_000 },
  },
  security: {
    csp: {
      // Pagefind, the engine of search, is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      directives: [
        "default-src 'none'",
        // The search index is fetched from the site itself; nothing else is asked for.
        "connect-src 'self'",
        "img-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
