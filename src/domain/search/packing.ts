/** How many letters two neighbours share in the packed form: A for none, B for one …; what is packed has small letters only. */
const sharedCodes = 'ABCDEFGHIJKLMNOP';

/** Texts in alphabetical order → one text, each as the number of letters it shares with the one before, and the rest. */
export function packSorted(texts: readonly string[]): string {
  return texts
    .map((text, place) => {
      const shared = sharedLetters(texts[place - 1] ?? '', text);
      return `${sharedCodes[shared] ?? ''}${text.slice(shared)}`;
    })
    .join('');
}

/** What `packSorted` made → the texts. */
export function unpackSorted(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-P][^A-P]*/g) ?? []).map(
    (text) => (before = before.slice(0, sharedCodes.indexOf(text.charAt(0))) + text.slice(1)),
  );
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < sharedCodes.length - 1 && shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** Lists of numbers → one text, each number as what it is more than the one before it; first ones, than the first before. */
export function packLists(lists: readonly (readonly number[])[]): string {
  return lists
    .map((list, at) => list.map((number, index) => number - (list[index - 1] ?? lists[at - 1]?.[0] ?? 0)).join(' '))
    .join(',');
}

/** What `packLists` made → the lists. */
export function unpackLists(packed: string): number[][] {
  let first = 0;
  return (packed === '' ? [] : packed.split(',')).map((text) => {
    let before = first;
    const list = text.split(' ').map((step) => (before += Number(step)));
    first = list[0] ?? 0;
    return list;
  });
}
