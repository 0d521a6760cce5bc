import { expect, test } from 'vitest';
import { dialled } from './phone.ts';

test.each([
  ['02 278 50 44', '+32', '+3222785044'],
  ['0470 12 34 56', '+32', '+32470123456'],
  ['070 22 33 44', '+32', '+3270223344'],
  ['0800 12 345', '+32', '+3280012345'],
  ['0900 12 345', '+32', '+3290012345'],
  ['030 18754 0', '+49', '+4930187540'],
  ['+49 30 18754 0', '+32', '+4930187540'],
  ['02 278 50 44', '', '022785044'],
])('%s is dialled in the country of the code %s as %s', (phone, code, number) => {
  expect(dialled(phone, code)).toBe(number);
});
