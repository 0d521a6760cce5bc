import { expect, test } from 'vitest';
import { markArtifacts } from './content-stream.ts';
import { takeSpokenSigns, withSigns } from './spoken-signs.ts';

test('what is bare becomes an artifact, and what is tagged stays as it is', () => {
  const bare = 'BT\n/F4 10 Tf\n<0001> Tj\nET\n0 0 9 9 re\nf\n';
  const tagged = '/P <</MCID 0 >>BDC\nBT\n<0002> Tj\nET\nEMC\n';
  expect(markArtifacts(bare + tagged)).toEqual({
    text: `/Artifact BMC\nBT\n/F4 10 Tf\n<0001> Tj\nET\nEMC\n/Artifact BMC\n0 0 9 9 re\nf\nEMC\n${tagged}`,
    freed: [],
  });
});

test('the lines of a table become artifacts, its text does not', () => {
  const line = '/Table <</MCID 3 >>BDC\n0 0 9 1 re\nf\nEMC\n';
  const text = '/Table <</MCID 4 >>BDC\nBT\n<0001> Tj\nET\nEMC\n';
  expect(markArtifacts(line + text)).toEqual({ text: `/Artifact BMC\n0 0 9 1 re\nf\nEMC\n${text}`, freed: [3] });
});

test('a place that says which sign a glyph is goes, and the font says it', () => {
  const said: string[] = [];
  const stream = '/F1 10 Tf\n/Span<</ActualText <feff2019> >> BDC\n5 0 Td <00a9> Tj\nEMC\n';
  const text = takeSpokenSigns(stream, (font, glyph, sign) => said.push(`${font} ${glyph} ${sign}`));
  expect(text).toBe('/F1 10 Tf\n5 0 Td <00a9> Tj\n');
  expect(said).toEqual(['F1 169 2019']);
  const map =
    'begin\n1 beginbfchar\n<00A9> <02BC>\nendbfchar\n1 beginbfrange\n<0001> <0002> <0041>\nendbfrange\nendcmap';
  expect(withSigns(map, new Map([[169, '2019']]))).toBe(
    'begin\n3 beginbfchar\n<0001> <0041>\n<0002> <0042>\n<00A9> <2019>\nendbfchar\nendcmap',
  );
});
