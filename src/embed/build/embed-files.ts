import { absoluteAddress, underBase } from '../../routes/addresses.ts';
import { type Locale, locales } from '../../domain/locales.ts';
import { frameHtml } from '../snippets.ts';
import { sizeSheet } from './size-sheet.ts';
import { measured, usualHeight } from './embed-heights.ts';
import { type EmbedPlace, embedPlaces } from './embed-places.ts';
import { translator } from '../../i18n/translate.ts';

/** The small files that go with every view, in every language: their text by their path under the site. */
export function embedFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    locales.flatMap((locale) =>
      embedPlaces(locale).flatMap((place) => {
        const folder = `${locale}/embed/${place.path}/`;
        return [
          [`${folder}size.css`, sizeSheet(place.path, locale, measured(place.path, locale))],
          [`${folder}oembed.json`, JSON.stringify(oEmbed(place, locale))],
        ];
      }),
    ),
  );
}

/** The oEmbed answer of a view (https://oembed.com, 2.3.4.4): the frame that shows it. */
function oEmbed({ path, title }: EmbedPlace, locale: Locale): unknown {
  const site = absoluteAddress(underBase('/'));
  const height = usualHeight(path, locale);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: translator(locale)('site.name'),
    provider_url: site,
    cache_age: 86_400,
    html: frameHtml({ site, lang: locale, path, theme: 'auto', title, height }, true),
    width: 640,
    height,
  };
}
