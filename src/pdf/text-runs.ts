// Chromium places every letter by itself, which is half of a file’s bytes. A letter mostly stands where the width of the one
// before it puts it; only where it does not, its place must be said.

/** A font’s resource name → the widths of its glyphs by number, in thousandths of its size. */
export type Widths = (font: string) => (glyph: number) => number;

const runs = /\/(\w+) ([\d.]+) Tf\b|<([\dA-Fa-f]+)> Tj\n((?:-?[\d.]+ 0 Td <[\dA-Fa-f]+> Tj\n)+)(ET\n)?/g;
const steps = /(-?[\d.]+) 0 Td <([\dA-Fa-f]+)> Tj\n/g;

/** How far a letter may stand from its place, in thousandths of the size of the font: at most 0.02 pt in a text of 10 pt. */
const tolerance = 2;

/** A content stream → the same with the letters of a line joined. */
export function joinTextRuns(stream: string, widths: Widths): string {
  let widthOf: (glyph: number) => number = () => 0;
  let size = 1;
  return stream.replace(runs, (whole: string, ...groups: (string | undefined)[]) => {
    const [font, points, first = '', rest = '', ending = ''] = groups;
    if (font !== undefined) {
      widthOf = widths(font);
      size = Number(points);
      return whole;
    }
    let pieces = `[<${first}`;
    let glyph = first;
    let moved = 0;
    let error = 0;
    for (const [, step = '', next = ''] of rest.matchAll(steps)) {
      moved += Number(step);
      // How much further than the letter is wide; TJ counts it backwards.
      error += (Number(step) / size) * 1000 - widthOf(Number.parseInt(glyph, 16));
      if (Math.abs(error) > tolerance) {
        const gap = Math.round(error);
        pieces += `>${-gap}<`;
        error -= gap;
      }
      pieces += next;
      glyph = next;
    }
    // What follows counts from the last letter.
    const onward = ending === '' ? `${Math.round(moved * 1000) / 1000} 0 Td\n` : ending;
    return `${pieces}>] TJ\n${onward}`;
  });
}
