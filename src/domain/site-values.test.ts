import { expect, test } from 'vitest';
import { withSiteValues } from './site-values.ts';

const of = (name: string, as: string, genitive: string) => {
  const forms = { as, of: genitive, by: `by ${as}`, at: `at ${as}` };
  return { name, calledAs: [], country: 'BE', inText: { nl: forms, fr: forms, en: forms, de: forms } };
};
const acme = of('acme', 'acme', 'acme’s');
const institute = of('RKI', 'the RKI', 'the RKI’s');
const address = 'https://www.example.org/privacy';
const official = { nl: address, fr: address, en: address, de: address };
const filled = (text: string, controller: typeof acme): string =>
  withSiteValues(text, 'en', { controller, authority: { country: 'BE' } }, { official, sourceLanguage: 'nl' });

test('a string names the controller as its language does', () => {
  expect(filled('Ask {{controller}}', institute)).toBe('Ask the RKI');
  expect(filled('All of {{ofController}} policy, on {{officialSite}}', institute)).toBe(
    'All of the RKI’s policy, on example.org',
  );
});

test('at the beginning it has a capital, but a name is left as its owner writes it', () => {
  expect(filled('{{ofController}} privacy policy', institute)).toBe('The RKI’s privacy policy');
  expect(filled('{{ofController}} privacy policy', acme)).toBe('acme’s privacy policy');
});

test('the language of the source and the country of the authority have the names of the reader’s language', () => {
  expect(filled('the source ({{sourceLanguage}}); the authority ({{authorityCountry}})', acme)).toBe(
    'the source (Dutch); the authority (Belgium)',
  );
});

test('values of the string itself stay for later', () => {
  expect(filled('{{month}}: {{controllerName}}', acme)).toBe('{{month}}: acme');
});
