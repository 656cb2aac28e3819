/**
 * One line of a CSV file (RFC 4180). A spreadsheet would run a cell that begins like a formula, so an apostrophe comes
 * before it; a number is none.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

function cellOf(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Spreadsheets skip quotes and blanks before they look; full-width signs count for them as well. */
const isFormula = (text: string): boolean =>
  /^["'\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) &&
  !/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)
