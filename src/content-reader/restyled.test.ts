import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readContentFolder } from './files.ts';
import { restyled } from './restyled.ts';

const before = `# Kept as it is.
name: { nl: a, fr: b }
items: [one, two] # in this order
period: P30D
law: x
`;

test('a save without a change leaves every file as it was, byte for byte', () => {
  for (const { path, text } of readContentFolder('content')) {
    if (path.endsWith('.yaml')) expect(restyled(text, stringify(parse(text))), path).toBe(text);
    if (path.endsWith('.json')) expect(restyled(text, JSON.stringify(JSON.parse(text)), true), path).toBe(text);
  }
});

test('only what changed is written anew', () => {
  const after = 'period: P60D\nname:\n  nl: a\n  fr: c\nitems:\n  - one\n  - two\n  - three\nnew: y\n';
  expect(restyled(before, after)).toBe(`# Kept as it is.
name: { nl: a, fr: c }
items: [ one, two, three ] # in this order
period: P60D
new: y
`);
});

test('strings of the site keep their order', () => {
  expect(restyled('{\n  "b": "1",\n  "a": "2"\n}\n', '{"a":"3","b":"1"}', true)).toBe(
    '{\n  "b": "1",\n  "a": "3"\n}\n',
  );
});
