import { execFileSync } from 'node:child_process';

// The tools people read PDFs with (poppler, qpdf); scripts/set-up.mjs sees to it that they are there.

/** Runs a tool and gives what it prints. Throws where it says that something is wrong. */
export function toolSays(tool: string, ...words: string[]): string {
  return execFileSync(tool, words, { encoding: 'utf8', maxBuffer: 2 ** 26 });
}

const structures = new Map<string, string>();

/** A PDF → its text as pdfinfo reads it by its structure. It takes poppler four seconds, so each is read once. */
export function structureText(file: string): string {
  const known = structures.get(file);
  if (known !== undefined) return known;
  const text = [...toolSays('pdfinfo', '-struct-text', file).matchAll(/^ *"(.*)"$/gm)]
    .map(([, line = '']) => line)
    .join(' ');
  structures.set(file, text);
  return text;
}

/** Text without spaces, and with every sign in one form: how lines are broken and letters joined does not matter to it. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');
}

/** A PDF → the bare text of each of its pages, in the order in which it is read, without the dots before the items of lists. */
export function pageTexts(file: string): string[] {
  return toolSays('pdftotext', '-raw', file, '-').replaceAll('•', '').split('\f').slice(0, -1).map(bare);
}
