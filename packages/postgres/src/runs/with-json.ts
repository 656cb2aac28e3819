/**
 * JSON of an object with a member that is JSON already: what can be large is made into text once.
 *
 * @param row - With at least one member that is not undefined.
 */
export const withJson = (row: object, name: string, json: string): string =>
  `${JSON.stringify(row).slice(0, -1)},${JSON.stringify(name)}:${json}}`
