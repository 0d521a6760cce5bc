import { expect, test } from 'vitest';
import { escapedXml } from './escaped-xml.ts';

test('no text ends the element or the attribute it stands in', () => {
  expect(escapedXml('Fragen & Antworten: "a < b > c"')).toBe('Fragen &amp; Antworten: &quot;a &lt; b &gt; c&quot;');
});
