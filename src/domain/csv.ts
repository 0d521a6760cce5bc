/** What a spreadsheet takes for the start of a formula, in any width. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;

/**
 * Rows of texts → CSV by RFC 4180: commas, quotes doubled, lines ended by CR LF, UTF-8 without a mark. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it, as spreadsheets themselves write such a text.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
