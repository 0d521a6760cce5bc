import { PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib';
import type { Locale } from '../domain/locales.ts';
import { translator } from '../i18n/translate.ts';
import { absoluteAddress, signAddress } from '../routes/addresses.ts';
import { type QrCode, qrCode } from './qr-code.ts';
import type { Sign } from './signs.ts';
import { brand, name as siteName } from '../site/site.ts';

/** The size of a sign in millimetres: A6, and so of the shape of every A size. */
export const paper = { width: 105, height: 148 } as const;

/** A line of text whose middle is that of the sign. Lengths in millimetres, `y` of its base line from above. */
interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly color: Colour;
}

/** A sign, ready to be drawn. */
export interface SignLayout {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly code: QrCode & { readonly x: number; readonly y: number; readonly width: number };
  /** What it says, for those who do not see it. */
  readonly description: string;
}

export type Colour = keyof typeof colours;

/** As in tokens.css, on white paper. */
export const colours = { ink: '#1d1b19', accent: brand.accent.light, brand: brand.mark } as const;

/** Helvetica, whose widths are those of Arial, too: lines break alike in every program. */
const fonts = await PDFDocument.create();
const [regular, bold] = await Promise.all([
  fonts.embedFont(StandardFonts.Helvetica),
  fonts.embedFont(StandardFonts.HelveticaBold),
]);

const widest = paper.width - 20;

/** The short address of a sign as it is printed: without what a browser adds by itself. */
const printed = (address: string): string => address.replace(/^https?:\/\/|\/$/g, '');

/** Lays a sign out: whose it is, what it is about, how long, the code, and its address in letters. */
export function layOut(sign: Sign, locale: Locale): SignLayout {
  const t = translator(locale);
  const address = absoluteAddress(signAddress(sign.path));
  const title = sign.title(locale);
  const length = sign.length?.(locale);
  const size = linesOf(title, bold, 7.5).length > 3 ? 5.6 : 7.5;
  const titleLines = linesOf(title, bold, size).map((text, index): Line => ({
    ...{ text, size, isBold: true, color: 'ink' },
    y: 28 + index * size * 1.22,
  }));
  const below = 28 + titleLines.length * size * 1.22;
  const code = qrCode(address);
  const shown = printed(address);
  return {
    title,
    lines: [
      { text: siteName[locale], y: 13, size: 4, isBold: false, color: 'ink' },
      ...titleLines,
      ...(length === undefined
        ? []
        : [{ text: length, y: below + 2, size: 7, isBold: true, color: 'accent' } as const]),
      { text: t('signs.scan'), y: 134, size: 3.8, isBold: false, color: 'ink' },
      { text: shown, y: 140.5, size: fitting(shown, bold, 4.4), isBold: true, color: 'ink' },
    ],
    code: { ...code, x: (paper.width - 60) / 2, y: 66, width: 60 },
    description: t('signs.code', { address: shown }),
  };
}

/** A text → its lines on a sign. */
function linesOf(text: string, font: PDFFont, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    if (lines.length > 0 && font.widthOfTextAtSize(longer, size) <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The size at which a text fits on one line. */
const fitting = (text: string, font: PDFFont, size: number): number =>
  Math.min(size, (size * widest) / font.widthOfTextAtSize(text, size));

/** How wide a line is, in millimetres. */
export const widthOf = ({ text, size, isBold }: Line): number =>
  (isBold ? bold : regular).widthOfTextAtSize(text, size);
