// Chromium tags what belongs to the text and leaves the rest bare: feet of pages, backgrounds. A tagged PDF wants those marked as
// artifacts, so that a screen reader passes over them (ISO 14289-1, 7.1).

const tokens = /\((?:\\.|[^\\()])*\)|<<|>>|<[^>]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/gs;

const startsPath = new Set(['m', 're']);
const endsPath = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'n']);
const showsText = new Set(['Tj', 'TJ', "'", '"']);
const isOperator = (token: string): boolean => /^[a-zA-Z'"]+\d?\*?$/.test(token);

/** A content stream with every sign marked, and the marked contents that were made artifacts, by their number (MCID). */
export interface MarkedStream {
  readonly text: string;
  readonly freed: readonly number[];
}

/**
 * A page’s content stream → the same with what is bare marked as an artifact, and with the lines that Chromium gives to a table
 * or a list as such, where only rows may stand, made artifacts too.
 */
export function markArtifacts(stream: string): MarkedStream {
  const edits: { readonly at: number; readonly until: number; readonly put: string }[] = [];
  const insert = (at: number, put: string): void => void edits.push({ at, until: at, put });
  const freed: number[] = [];
  const open: { readonly start: number; readonly end: number; readonly line: number | undefined; hasText: boolean }[] =
    [];
  let operands: string[] = [];
  let start = 0;
  let path: number | undefined;
  let bareText: number | undefined;

  for (const { 0: token, index } of stream.matchAll(tokens)) {
    if (operands.length === 0) start = index;
    if (!isOperator(token)) {
      operands.push(token);
      continue;
    }
    const end = index + token.length;
    if (token === 'BDC' || token === 'BMC') {
      const number = /\/MCID (\d+)/.exec(operands.join(' '))?.[1];
      const isLine = number !== undefined && (operands[0] === '/Table' || operands[0] === '/LI');
      if (number !== undefined && bareText !== undefined) throw new Error('A text is tagged in one part only.');
      open.push({ start, end, line: isLine ? Number(number) : undefined, hasText: false });
    } else if (token === 'EMC') {
      const last = open.pop();
      if (last?.line !== undefined && !last.hasText) {
        edits.push({ at: last.start, until: last.end, put: '/Artifact BMC' });
        freed.push(last.line);
      }
    } else if (open.length === 0 || bareText !== undefined) {
      if (token === 'BT') insert((bareText = start), '/Artifact BMC\n');
      else if (token === 'ET' && bareText !== undefined) {
        insert(end, '\nEMC');
        bareText = undefined;
      } else if (bareText === undefined) {
        if (startsPath.has(token)) path ??= start;
        const from = endsPath.has(token) ? path : token === 'Do' || token === 'sh' ? start : undefined;
        if (from !== undefined) {
          insert(from, '/Artifact BMC\n');
          insert(end, '\nEMC');
        }
        if (endsPath.has(token)) path = undefined;
      }
    }
    if (showsText.has(token)) for (const one of open) one.hasText = true;
    operands = [];
  }
  let text = '';
  let done = 0;
  for (const { at, until, put } of edits.sort((a, b) => a.at - b.at)) {
    text += stream.slice(done, at) + put;
    done = until;
  }
  return { text: text + stream.slice(done), freed };
}
