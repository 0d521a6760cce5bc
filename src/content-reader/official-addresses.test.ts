import { expect, test } from 'vitest';
import { familyFiles } from '../../tests/family/fixture.ts';
import { soundContent } from '../../tests/content-errors/load-cases.ts';
import { deadAddresses, officialAddresses } from './official-addresses.ts';
import { readContent } from './read-content.ts';

const { content } = readContent(soundContent());
const addresses = content ? officialAddresses(content) : [];

test('every address to which the content links is listed with its place', () => {
  expect(addresses.filter(({ file }) => file === 'content/edition.yaml')).toEqual([
    { url: 'https://example.org/nl', file: 'content/edition.yaml', line: 6 },
    { url: 'https://example.org/fr', file: 'content/edition.yaml', line: 7 },
    { url: 'https://example.org/en', file: 'content/edition.yaml', line: 8 },
    { url: 'https://example.org/de', file: 'content/edition.yaml', line: 9 },
  ]);
});

test('where a specific policy of a family can be read is listed, too', () => {
  const languages = ['nl', 'fr', 'en', 'de'].map((language) => `${language}: https://example.org/lockers/${language}`);
  const files = familyFiles.map((file) =>
    file.path.endsWith('/lockers.yaml')
      ? { ...file, text: `${file.text}official: { ${languages.join(', ')} }\n` }
      : file,
  );
  const family = readContent(files).content;
  const listed = family ? officialAddresses(family).map(({ url }) => url) : [];
  expect(listed).toEqual(expect.arrayContaining(['https://example.org/lockers/nl', 'https://example.org/lockers/de']));
});

test('a dead address is told with its place and what to do', () => {
  const answers = addresses.map((one, index) => [one, index === 1 ? 404 : 200] as const);
  expect(deadAddresses(answers)).toEqual([
    {
      file: addresses[1]?.file,
      line: addresses[1]?.line,
      found: `${addresses[1]?.url ?? ''} answers 404.`,
      todo: 'Open it in a browser, and write where the page is now.',
    },
  ]);
});

test('without a network nothing is called dead', () => {
  expect(deadAddresses(addresses.map((one) => [one, undefined] as const))).toEqual([]);
});
