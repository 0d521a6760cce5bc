import type { APIRoute } from 'astro';
import { underBase } from '../routes/addresses.ts';
import { defaultLocale } from '../domain/locales.ts';
import { hasPublicFile } from '../site/content-place.ts';
import { shortName, name as siteName } from '../site/site.ts';

/** The web app manifest: name and icons, for a reader who puts the site on the home screen. */
export const GET: APIRoute = () =>
  Response.json({
    name: siteName[defaultLocale],
    short_name: shortName,
    start_url: underBase('/'),
    scope: underBase('/'),
    display: 'browser',
    background_color: '#fbf9f5',
    theme_color: '#fbf9f5',
    icons: [
      { src: underBase('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...(hasPublicFile('touch-icon.png')
        ? [{ src: underBase('/touch-icon.png'), sizes: '180x180', type: 'image/png' }]
        : []),
    ],
  });
