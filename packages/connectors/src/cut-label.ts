/** A label that a button has room for. */
export const cutLabel = (label: string, maxCharacters: number): string =>
  label.length <= maxCharacters ? label : `${label.slice(0, maxCharacters - 1).toWellFormed()}…`
