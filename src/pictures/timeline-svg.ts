import { lengthInWords, limitsAndEndInWords } from '../components/period-badge/retention-in-words.ts';
import { policy } from '../content-reader/load-policy.ts';
import { escapedXml } from '../domain/escaped-xml.ts';
import type { Locale } from '../domain/locales.ts';
import { breakEnd, timeAxis } from '../domain/time-axis.ts';
import { type TimelineRow, timelineRows } from '../domain/timeline.ts';
import { capitalized, formatPeriod } from '../i18n/format.ts';
import { translator } from '../i18n/translate.ts';
import { brand, name as siteName } from '../site/site.ts';

/** Lengths in pixels: of the picture, of a row with one line of words, of a line, and of what stands above and below the rows. */
const [width, left, rowHeight, lineHeight, top, bottom] = [760, 24, 92, 18, 70, 48];
const across = width - 2 * left;

/** As in tokens.css, in the light colours. */
const colours = { days: '#f7e6cf', months: '#e8b98d', years: '#a84f36', decade: '#5a1420' } as const;
const [ink, muted, line] = ['#1d1b19', '#5d5750', '#dcd5ca'];

const place = (perCent: number): number => Number((left + (across * perCent) / 100).toFixed(1));

const text = (x: number, y: number, size: number, words: string, more = ''): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${ink}"${more}>${escapedXml(words)}</text>`;

/** Words → lines that fit in the picture, whatever the letters. */
const linesOf = (words: string): readonly string[] => words.match(/.{1,84}(?:\s|$)/g) ?? [words];

/**
 * The timeline, or one period of it (by id), as a picture without a script: for pages that take in an image, and for print. Its
 * words are in its title and description, too. Colours are attributes: the policy of files allows no style.
 */
export function timelineSvg(locale: Locale, only?: string): string {
  const t = translator(locale);
  const all = timelineRows(policy);
  const rows = only === undefined ? all : all.filter(({ id }) => id === only);
  const [first] = rows;
  if (!first) throw new ReferenceError(`There is no period "${only ?? ''}".`);
  const axis = timeAxis(all.map(({ period }) => period));
  const drawn: string[] = [];
  let end = top;
  for (const row of rows) {
    const lines = linesOf(inWords(row, locale));
    drawn.push(bar(row, lines, end, place(axis.position(row.period)), locale));
    end += rowHeight + (lines.length - 1) * lineHeight;
  }
  const height = end + bottom;
  const ticks = axis.ticks.map(
    ({ position, amount, unit }, index) =>
      `<path stroke="${line}" d="M${place(position)} ${top - 6}V${end}"/>` +
      text(
        place(position),
        end + 20,
        14,
        formatPeriod({ amount, unit }, locale),
        ` text-anchor="${index === axis.ticks.length - 1 ? 'end' : 'middle'}"`,
      ),
  );
  const title = only === undefined ? t('timeline.title') : capitalized(first.name[locale], locale);
  const words = rows.map((row) => `${row.name[locale]}: ${inWords(row, locale)}`).join('. ');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" xml:lang="${locale}" lang="${locale}" font-family="system-ui, sans-serif">
<title id="title">${escapedXml(title)}</title>
<desc id="description">${escapedXml(`${words}.`)}</desc>
<path fill="#fff" d="M0 0h${width}v${height}H0z"/><path fill="${brand.mark}" d="M0 0h${width}v4H0z"/>
${text(left, 40, 22, t('timeline.title'), ' font-weight="700"')}
<path stroke="${muted}" stroke-width="1.5" d="M${left} ${top - 6}V${end}"/>
${ticks.join('\n')}
${drawn.join('\n')}
${text(width - left, height - 8, 12, siteName[locale], ' text-anchor="end"')}
</svg>
`;
}

const inWords = (row: TimelineRow, locale: Locale): string =>
  `${lengthInWords({ ...row, period: row.iso }, locale)} – ${limitsAndEndInWords(policy, row, locale)}`;

/** A period: its name, its bar up to `end`, with a broken edge where it is only an upper limit, and the lines that say how long it is. */
function bar(row: TimelineRow, lines: readonly string[], y: number, end: number, locale: Locale): string {
  const dashed = row.bound === 'at most' || row.upTo !== undefined ? ' stroke-dasharray="5 4"' : '';
  const gap = place(breakEnd / 2);
  return `<g>${text(left + 8, y + 18, 16, capitalized(row.name[locale], locale), ' font-weight="600"')}
<path fill="${colours[row.lengthClass]}" stroke="${ink}"${dashed} d="M${left} ${y + 28}H${end}v26H${left}z"/><path fill="none" stroke="#fff" stroke-width="5" d="M${gap - 4} ${y + 58}l8 -34"/>
${lines.map((words, index) => text(left + 8, y + 74 + index * lineHeight, 14, words.trimEnd())).join('')}</g>`;
}
