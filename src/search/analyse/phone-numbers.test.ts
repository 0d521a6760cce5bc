import { expect, test } from 'vitest';
import { joinPhoneNumbers } from './phone-numbers.ts';

test.each(['02 278 50 44', '+3222785044', '0032 2 278 50 44', '02/278.50.44', '+32 (0)2 278 50 44', '022785044'])(
  'a phone number is one word however it is spelt: %s',
  (number) => {
    expect(joinPhoneNumbers(`Bel ${number}, keuze 1.`)).toBe('Bel 022785044, keuze 1.');
  },
);

test.each(['030 18754 0', '+49 30 187540', '0049 (0)30 18754-0'])(
  'so is a number of another country, with the code that site.yaml has: %s',
  (number) => {
    expect(joinPhoneNumbers(`Tel. ${number}.`, '+49')).toBe('Tel. 030187540.');
  },
);

test('a figure in the sentence behind a phone number is not of it', () => {
  expect(joinPhoneNumbers('Bel 02 278 50 44. 1 dag later')).toBe('Bel 022785044. 1 dag later');
});

test('other numbers stay as they are', () => {
  for (const text of ['278 50 44', '3 maanden', '2018-09', 'BE0214 596 464', '1000 Brussel'])
    expect(joinPhoneNumbers(text)).toBe(text);
});
