import { absoluteAddress, underBase } from '../../routes/addresses.ts';
import { type Locale, locales } from '../../domain/locales.ts';
import { frameSnippet } from '../snippets.ts';
import { sizeSheet } from './size-sheet.ts';
import { measured, unmeasured, usualHeight } from './embed-heights.ts';
import { type EmbedPlace, embedPlaces } from './embed-places.ts';
import { shortName } from '../../site/site.ts';

/** The small files that go with the views: a stylesheet for each language, and an oEmbed answer for each view; their text by their path under the site. */
export function embedFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    locales.flatMap((locale): [path: string, text: string][] => {
      const places = embedPlaces(locale);
      const heights = new Map(
        places.flatMap(({ path }) => {
          const known = measured(path, locale);
          return known ? [[path, known]] : [];
        }),
      );
      return [
        [`${locale}/embed/sizes.css`, sizeSheet(locale, heights, unmeasured(locale))],
        ...places.map((place): [string, string] => [
          `${locale}/embed/${place.path}/oembed.json`,
          JSON.stringify(oEmbed(place, locale)),
        ]),
      ];
    }),
  );
}

/**
 * The oEmbed answer of a view (https://oembed.com, 2.3.4.4): the frame that shows it, in a place that is never wider than that
 * around it, and as high as the view where the host takes in the stylesheet. Drupal looks the provider up by this name.
 */
function oEmbed({ path, title }: EmbedPlace, locale: Locale): unknown {
  const site = absoluteAddress(underBase('/'));
  const height = usualHeight(path, locale);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: shortName,
    provider_url: site,
    cache_age: 86_400,
    html: frameSnippet({ site, lang: locale, path, theme: 'auto', title, height }),
    width: 640,
    height,
  };
}
