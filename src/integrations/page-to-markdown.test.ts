import { expect, test } from 'vitest';
import { pageToMarkdown } from './page-to-markdown.ts';

const markdown = (main: string, foot = ''): string =>
  pageToMarkdown(`<html><body><main>${main}</main>${foot}</body></html>`, 'https://example.org/nl/policy/');

test('a clause is a heading that links to it, with its facts as a list, silences and doubts said', () => {
  const clause = `<article id="cameras"><section><h3 id="cameras-title">Came\u00adra’s <a class="permalink" href="#cameras">#</a></h3>
    <p>Zie <a href="/nl/rights/">uw rechten</a>.</p></section><dl><div><dt>Rechtsgrond</dt><dd class="not-stated">Niet vermeld</dd>
    <dd class="open">Niet duidelijk.</dd></div><div><dt>Gebruikt voor</dt><dd><ul><li>a</li><li>en b</li></ul></dd></div></dl></article>`;
  expect(markdown(clause)).toBe(`### [Camera’s](https://example.org/nl/policy/#cameras)

Zie [uw rechten](https://example.org/nl/rights/).

- **Rechtsgrond**
  - Niet vermeld
  - (?) Niet duidelijk.
- **Gebruikt voor**
  - a
  - en b
`);
});

test('what needs a script, and what leads around on the page, is left out', () => {
  expect(
    markdown(
      '<h1>Titel</h1><nav><a href="#a">a</a></nav><p class="needs-script">knop</p><script>1</script><p>tekst</p>',
    ),
  ).toBe('# Titel\n\ntekst\n');
});

test('a table stays one, and the line about the edition comes last', () => {
  const table = '<table><thead><tr><th>Wat</th></tr></thead><tbody><tr><td>a<br>b</td></tr></tbody></table>';
  expect(markdown(table, '<footer><p data-standing="unconfirmed">Uitleg</p></footer>')).toBe(
    '| Wat |\n| --- |\n| a  <br>b |\n\n* * *\n\nUitleg\n',
  );
});

test('links of what stands there without a script are whole too', () => {
  expect(markdown('<noscript><p><a href="/nl/policy/">beleid</a></p></noscript>')).toBe(
    '[beleid](https://example.org/nl/policy/)\n',
  );
});

test('a picture has a whole address too', () => {
  expect(markdown('<p><img src="/nl/signs/x.svg" alt="x"></p>')).toBe('![x](https://example.org/nl/signs/x.svg)\n');
});

test('a caption stands above its table, and a table of two thousand rows is done before this test is given up', () => {
  const row = '<tr><th>a|b</th><td><p>c</p></td></tr>';
  const table = `<table><caption>Alle</caption><thead><tr><th>Wat</th><td></td></tr></thead><tbody>${row.repeat(2000)}</tbody></table>`;
  expect(markdown(table)).toBe(`Alle\n\n| Wat |     |\n| --- | --- |\n${'| a\\|b | c   |\n'.repeat(2000)}`);
});
