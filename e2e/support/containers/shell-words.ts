/** Words of a line, double quotes kept together; nothing is expanded. */
export const parse = (line: string): string[] =>
  (line.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', ''))
