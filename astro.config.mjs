import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { noPreloader } from './src/integrations/no-preloader.ts';
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
  integrations: [mdx(), pageCsp()],
  build: { inlineStylesheets: 'always' },
  vite: { plugins: [noPreloader()] },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
