import { escapedXml } from '../../domain/escaped-xml.ts';
import { firstDayOf } from '../../domain/editions.ts';
import type { Locale } from '../../domain/locales.ts';
import { formatColon } from '../../i18n/format.ts';
import { translator } from '../../i18n/translate.ts';
import { absoluteAddress, feedAddress, pageAddress, underBase } from '../../routes/addresses.ts';
import { changesInWords, changesOf } from '../changes/changes-of.ts';
import type { ChangeInWords } from '../changes/in-words.ts';
import { editionAddress, type KnownEdition, knownEditions, monthOf } from './known-editions.ts';
import { name as siteName } from '../../site/site.ts';

/** A language → what changed in the policy as an Atom feed (RFC 4287): an entry an edition, with what is material in it. */
export function feed(locale: Locale): string {
  const t = translator(locale);
  const entries = knownEditions.toReversed().map((known) => entry(known, locale));
  const [latest = ''] = knownEditions.map(instant).sort().reverse();
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <title>${escapedXml(`${siteName[locale]} – ${t('editions.title')}`)}</title>
  <id>${escapedXml(absoluteAddress(feedAddress(locale)))}</id>
  <link rel="self" href="${escapedXml(absoluteAddress(feedAddress(locale)))}"/>
  <link rel="alternate" type="text/html" hreflang="${locale}" href="${escapedXml(absoluteAddress(pageAddress('editions', locale)))}"/>
  <updated>${latest}</updated>
  <author><name>${escapedXml(siteName[locale])}</name></author>
${entries.join('\n')}
</feed>
`;
}

function entry(known: KnownEdition, locale: Locale): string {
  const t = translator(locale);
  const { id, follows } = known;
  const address = absoluteAddress(
    follows === undefined ? pageAddress('editions', locale) : editionAddress(id, 'changes', locale),
  );
  const changes = follows === undefined ? [] : changesInWords(changesOf(follows, id), locale);
  const material = changes.filter(({ isMaterial }) => isMaterial).map((change) => told(change, locale));
  const content =
    follows === undefined
      ? `<p>${escapedXml(t('edition.explains', { month: monthOf(id, locale) }))}</p>`
      : list(material);
  // The id names the edition, whatever becomes of the page.
  return `  <entry>
    <title>${escapedXml(t('editions.name', { month: monthOf(id, locale) }))}</title>
    <id>${escapedXml(absoluteAddress(underBase(`/${locale}/editions/#${id}`)))}</id>
    <link rel="alternate" type="text/html" hreflang="${locale}" href="${escapedXml(address)}"/>
    <updated>${instant(known)}</updated>
    <content type="html">${escapedXml(content)}</content>
  </entry>`;
}

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** A change on one line of HTML: "Recording of your call: at most 6 months → at most 3 months". */
function told({ title, before, after, words }: ChangeInWords, locale: Locale): string {
  const nothing = translator(locale)('changes.nothing');
  if (words !== undefined) return escapedXml(title);
  return escapedXml(title + formatColon(locale) + [before ?? nothing, after ?? nothing].join(' → '));
}

/** Atom asks for an instant. Where only a month is known, it is the first of that month; no text names it. */
function instant({ edition: { inForce, lastUpdated } }: KnownEdition): string {
  return `${inForce?.from ?? firstDayOf(lastUpdated)}T00:00:00Z`;
}
