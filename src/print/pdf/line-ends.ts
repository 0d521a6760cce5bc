// Chromium writes each line of a text by itself and leaves out the space at its end: programs that read a PDF by its structure
// then glue the last word of a line to the first of the next.

const block = /BT\n[\s\S]*?\nET\b/g;
const lastText = /<((?:[\dA-F]{4})+)> Tj\n(?=ET$)/;

/**
 * A content stream → the same with a space after each line that ends without one or a hyphen. `glyphs` gives for the resource
 * name of a font its glyphs for those two, as four hexadecimal digits; no space where the font has none.
 */
export function withLineEnds(
  stream: string,
  glyphs: (font: string) => { readonly space: string | undefined; readonly hyphen: string | undefined },
): string {
  const blocks = [...stream.matchAll(block)].map(({ 0: text, index }) => ({ text, index, line: lineOf(text) }));
  let put = '';
  let done = 0;
  for (const [at, { text, index, line }] of blocks.entries()) {
    const next = blocks[at + 1]?.line;
    const font = /\/(\w+) [\d.]+ Tf\b(?![\s\S]*Tf\b)/.exec(text)?.[1];
    const shown = lastText.exec(text)?.[1];
    if (font === undefined || shown === undefined || line === undefined || next === undefined || next === line)
      continue;
    const { space, hyphen } = glyphs(font);
    if (space === undefined || [space, hyphen].includes(shown.slice(-4))) continue;
    put += stream.slice(done, index) + text.replace(lastText, `<${shown}${space}> Tj\n`);
    done = index + text.length;
  }
  return put + stream.slice(done);
}

/** Where a block of text stands, upwards: as the stream has it. */
const lineOf = (text: string): string | undefined => /(?:-?[\d.]+ ){5}(-?[\d.]+) Tm\b/.exec(text)?.[1];
