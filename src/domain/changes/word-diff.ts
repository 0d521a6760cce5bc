import { diffArrays, diffWordsWithSpace } from 'diff';

/** A run of words that stays, comes or goes. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Two texts → their words, paragraph by paragraph, with what came and what went. */
export function wordDiff(before: readonly string[], after: readonly string[]): DiffPart[][] {
  const blocks = diffArrays([...before], [...after]);
  const paragraphs: DiffPart[][] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (block === undefined) continue;
    if (block.removed && next?.added) {
      // Paragraphs that were rewritten stand beside each other, the first with the first.
      const length = Math.max(block.value.length, next.value.length);
      for (let at = 0; at < length; at += 1) paragraphs.push(words(block.value[at] ?? '', next.value[at] ?? ''));
      index += 1;
      continue;
    }
    const kind = block.added ? 'added' : block.removed ? 'removed' : 'same';
    for (const text of block.value) paragraphs.push([{ kind, text }]);
  }
  return paragraphs;
}

function words(before: string, after: string): DiffPart[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
