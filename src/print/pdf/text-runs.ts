// Chromium writes each glyph of a text by itself, with a step to the next: most of a page is such steps.

const font = /\/(\w+) ([\d.]+) Tf\b/.source;
const text = /<((?:[\dA-F]{4})+)> Tj/.source;
const step = /\n(-?[\d.]+) 0 Td /.source;

/** The smallest step that is written out, in thousandths of the font’s size: a quarter of a dot of a printer. */
const seen = 3;

/**
 * A content stream → the same with each line of text in one piece: `<0005> Tj`, `5 0 Td <001C> Tj` → `[<0005001C>] TJ`. `width`
 * gives for the resource name of a font and a glyph, as four hexadecimal digits, how wide it is, in thousandths of the size.
 * Throws an Error where a text goes on from the steps that are gone.
 */
export function withTextRuns(stream: string, width: (font: string, glyph: string) => number): string {
  let [name, size] = ['', 1];
  const runs = stream.replace(
    new RegExp(`${font}|${text}(?:${step}${text})+`, 'g'),
    (whole: string, newName?: string, newSize?: string) => {
      if (newName === undefined) return oneRun(whole, size, (glyph) => width(name, glyph));
      [name, size] = [newName, Number(newSize)];
      return whole;
    },
  );
  if (/\] TJ\n\S+ \S+ Td\b/.test(runs)) throw new Error('A text of the PDF has more than one line.');
  return runs;
}

function oneRun(lines: string, size: number, width: (glyph: string) => number): string {
  let run = '';
  // Where the glyphs so far end, and where the next begins: what is too small to be written is not lost.
  let [end, start] = [0, 0];
  for (const [, by = '0', glyphs = ''] of lines.matchAll(new RegExp(`(?:${step})?${text}`, 'g'))) {
    start += (Number(by) * 1000) / size;
    const back = Math.round(end - start);
    if (Math.abs(back) >= seen) {
      run += `>${back}<`;
      end -= back;
    }
    run += glyphs;
    for (const glyph of glyphs.match(/.{4}/g) ?? []) end += width(glyph);
  }
  return `[<${run}>] TJ`;
}
