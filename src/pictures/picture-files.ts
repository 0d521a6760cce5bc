import { policy } from '../content-reader/load-policy.ts';
import { locales } from '../domain/locales.ts';
import { timelineRows } from '../domain/timeline.ts';
import { signFileAddress, timelineFileAddress, underBase } from '../routes/addresses.ts';
import { layOut } from './sign-layout.ts';
import { signSvg } from './sign-svg.ts';
import { clauseSigns, periodSigns } from './signs.ts';
import { timelineSvg } from './timeline-svg.ts';

/** Every picture of the site that stands by itself: its text by its path under the site. */
export function pictureFiles(): Readonly<Record<string, string>> {
  const periods = timelineRows(policy).map(({ id }) => id);
  const files = locales.flatMap((locale): [address: string, text: string][] => [
    ...[...periodSigns, ...clauseSigns].map((sign): [string, string] => [
      signFileAddress(sign.path, locale),
      signSvg(layOut(sign, locale), locale),
    ]),
    ...[undefined, ...periods].map((id): [string, string] => [
      timelineFileAddress(locale, id),
      timelineSvg(locale, id),
    ]),
  ]);
  const folder = underBase('/');
  return Object.fromEntries(files.map(([address, text]) => [address.slice(folder.length), text]));
}
