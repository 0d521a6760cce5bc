/**
 * A number as its contact has it, and the code of its country → the same as it is dialled from anywhere: `02 278 50 44`, `+32` →
 * `+3222785044`. A number that has a code keeps it; without one it is dialled within its country.
 */
export function dialled(phone: string, callingCode: string): string {
  const digits = phone.replaceAll(' ', '');
  return callingCode === '' ? digits : digits.replace(/^0/, callingCode);
}
