import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { colours, paper, type SignLayout, widthOf } from './sign-layout.ts';

/** Points in a millimetre. */
const mm = 72 / 25.4;

const rgbOf = (colour: string) => {
  const [red = 0, green = 0, blue = 0] =
    colour.match(/[\da-f]{2}/g)?.map((part) => Number.parseInt(part, 16) / 255) ?? [];
  return rgb(red, green, blue);
};

/** Signs → a PDF with one on each page, in A6. The same signs give the same bytes. */
export async function signsPdf(
  signs: readonly SignLayout[],
  { title, language, date }: { readonly title: string; readonly language: string; readonly date: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage(language);
  document.setCreationDate(date);
  document.setModificationDate(date);
  const [regular, bold] = await Promise.all([
    document.embedFont(StandardFonts.Helvetica),
    document.embedFont(StandardFonts.HelveticaBold),
  ]);
  const { width, height } = paper;
  for (const sign of signs) {
    const page = document.addPage([width * mm, height * mm]);
    page.drawRectangle({ x: 0, y: (height - 4) * mm, width: width * mm, height: 4 * mm, color: rgbOf(colours.brand) });
    for (const line of sign.lines) {
      page.drawText(line.text, {
        x: ((width - widthOf(line)) / 2) * mm,
        y: (height - line.y) * mm,
        size: line.size * mm,
        font: line.isBold ? bold : regular,
        color: rgbOf(colours[line.color]),
      });
    }
    const { x, y, path, size, width: side } = sign.code;
    page.drawSvgPath(path, { x: x * mm, y: (height - y) * mm, scale: (side / size) * mm, color: rgb(0, 0, 0) });
  }
  return new Uint8Array(await document.save({ addDefaultPage: false }));
}
