import { existsSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { defaultLocale, locales } from './src/domain/locales.ts';
import { contentTexts } from './src/integrations/content-texts.ts';
import { smallFiles } from './src/integrations/small-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { markdownTwins } from './src/integrations/markdown-twins.ts';
import { pageSecurity } from './src/integrations/page-security.ts';
import { publicFolder } from './src/site/content-place.ts';
import { siteFacts } from './src/site/site-module.ts';
import { markdownFeatures } from './src/content-reader/markdown-features.ts';

// An edition that is not the one that holds has three pages, built on their own: scripts/former-editions.ts.
const former = process.env.FORMER_EDITION ?? '';

export default defineConfig({
  publicDir: publicFolder,
  ...(former === '' ? {} : { srcDir: './src/former', publicDir: './src/former/public' }),
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  i18n: {
    locales: [...locales],
    defaultLocale,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: markdownFeatures }),
  },
  integrations: [
    // Without `include` each .ts file would go through Babel, too: two seconds of a build.
    ...[mdx(), preact({ include: ['**/*.tsx'] })],
    ...(former === '' ? [smallFiles(), searchIndex()] : []),
    ...[markdownTwins(), pageSecurity()],
  ],
  build: { inlineStylesheets: 'always' },
  vite: {
    // While a folder that is not there is waited for, changes beside it are not seen in development.
    ...(former === '' && !existsSync(publicFolder) ? { publicDir: false } : {}),
    plugins: [siteFacts(), contentTexts()],
    // Says beforehand whether PDFs will be there to link to: scripts/build.ts.
    define: {
      'import.meta.env.PDF_EDITION': JSON.stringify(former === '' ? (process.env.PDF_EDITION ?? 'no') : 'no'),
      'import.meta.env.FORMER_EDITION': JSON.stringify(former),
    },
    // Scripts of pages are small enough to stand in them: a request for each would cost more.
    build: { assetsInlineLimit: 10_000 },
    // A script is named after its component alone: the archive of a release has room for 100 bytes of path. What all islands
    // share comes in one file, not in five.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro.*/, '')}.[hash].js`,
              codeSplitting: {
                groups: [
                  {
                    name: 'islands',
                    test: /node_modules\/preact\/|@astrojs\/preact\/|src\/browser\/(?!unescape)|src\/domain\/(?!wizard|editions)|my-dates\/(?!.*Island|InPicture|InRow|OwnBar)|intl-words/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
