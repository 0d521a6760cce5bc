// A font can have one glyph for two characters (the apostrophe ’ and the letter ʼ, a space and a no-break space). Chromium then
// writes at each place which one is meant. Programs that read the structure lose the rest of the text after such a place, so the
// font says it instead.

const selects = /\/(\w+) [\d.]+ Tf\b/.source;
const spoken = /\/Span<<\/ActualText <feff([\da-f]{4})> >> BDC\n((?:-?[\d.]+ 0 Td )?<([\dA-F]{4})> Tj\n)EMC\n/.source;

/** A font’s resource name, one of its glyphs, and the sign it stands for. */
export type Say = (font: string, glyph: number, sign: string) => void;

/** A content stream → the same without the places that say what sign a glyph is; `say` is told what they said. */
export function takeSpokenSigns(stream: string, say: Say): string {
  let current = '';
  return stream.replace(
    new RegExp(`${selects}|${spoken}`, 'gi'),
    (whole: string, ...groups: (string | undefined)[]) => {
      const [font, sign = '', shown = '', glyph = ''] = groups;
      if (font !== undefined) {
        current = font;
        return whole;
      }
      // A no-break space is spoken, searched and copied as a space is.
      if (sign !== '00a0') say(current, Number.parseInt(glyph, 16), sign);
      return shown;
    },
  );
}

/** A font’s map from glyphs to text (ISO 32000-1, 9.10.3), and signs by glyph → the map that gives those signs. */
export function withSigns(map: string, signs: ReadonlyMap<number, string>): string {
  const known = new Map<number, string>();
  for (const [, list = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', sign = ''] of list.matchAll(/<(\w+)> <(\w+)>/g))
      known.set(Number.parseInt(glyph, 16), sign);
  }
  for (const [, list = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', sign = ''] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const start = Number.parseInt(first, 16);
      for (let glyph = start; glyph <= Number.parseInt(last, 16); glyph += 1) {
        known.set(glyph, hex(Number.parseInt(sign, 16) + glyph - start));
      }
    }
  }
  for (const [glyph, sign] of signs) known.set(glyph, sign);
  const lines = [...known].sort(([a], [b]) => a - b).map(([glyph, sign]) => `<${hex(glyph)}> <${sign}>`);
  const blocks: string[] = [];
  // No block may have more than a hundred.
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`);
  }
  return map.replace(/\d+ beginbf(?:char|range)[\s\S]*?(?=endcmap)/, blocks.join(''));
}

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
