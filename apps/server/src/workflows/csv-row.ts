/**
 * One line of a CSV file (RFC 4180). A spreadsheet would run a cell that begins like a formula, so an apostrophe comes
 * before it; a number is none.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csvRow = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

function cellOf(text: string): string {
  const safe = withoutHidden(isFormula(text) ? `'${text}` : text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * Where people write a comma in numbers, spreadsheets split at semicolons, and quotes within a line mean nothing then. A
 * sign alone is left to lists and numbers: what could do harm calls something. Bounded, since texts can be long.
 */
const withoutHidden = (text: string): string =>
  text.replaceAll(/([;\t\r\n]["' ]{0,8})(?=[=@\uFF1D\uFF20]|[+\-\uFF0B\uFF0D][^\r\n]{0,100}[(|!])/g, "$1'")

/** Spreadsheets skip quotes and blanks before they look; full-width signs count for them as well. */
const isFormula = (text: string): boolean =>
  /^["'\s]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(text) &&
  !/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)
