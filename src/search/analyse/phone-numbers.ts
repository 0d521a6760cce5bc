import { callingCode as ownCode } from '../../site/site.ts';

/**
 * A text → the same with each phone number of the controller’s country, of eight to ten digits after its first 0, as one word, in
 * whatever spelling: `+32 2 278.50.44` → `022785044`.
 */
export function joinPhoneNumbers(text: string, callingCode = ownCode ?? ''): string {
  const fromAbroad = callingCode === '' ? '' : `(?:\\+|\\b00)${callingCode.slice(1)}(?:\\s*\\(0\\))?|`;
  return text.replace(
    new RegExp(`(?:${fromAbroad}\\b0)((?:[\\s./-]*\\d){8,10}?)(?!\\d)`, 'g'),
    (_, number: string) => `0${number.replace(/\D/g, '')}`,
  );
}
