/** What a spreadsheet takes for the start of a formula, in any width. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/** How a table is written: for spreadsheets as they are set up in Belgium, or for programs, by RFC 4180. */
const csvForms = {
  // Excel reads a file by the separator of the reader’s system, and without a mark as cp1252. A first line `sep=;` would say
  // the separator, but then Excel takes no notice of the mark.
  spreadsheet: { mark: '\ufeff', separator: ';' },
  rfc4180: { mark: '', separator: ',' },
} as const;

export type CsvForm = keyof typeof csvForms;

/**
 * Rows of texts → CSV: quotes doubled, lines ended by CR LF, UTF-8. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it, as spreadsheets themselves write such a text.
 */
export function formatCsv(rows: readonly (readonly string[])[], form: CsvForm): string {
  const { mark, separator } = csvForms[form];
  return mark + rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return /[",;\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
