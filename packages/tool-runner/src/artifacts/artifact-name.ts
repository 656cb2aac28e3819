const longest = 200

/**
 * The name of a file as it is kept: without folders, in one line, at most 200 characters with its ending. Empty when nothing
 * is left.
 */
export function artifactName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? ''
  const plain = base
    .toWellFormed()
    .replaceAll(/[\p{Control}\u2028\u2029]+/gu, ' ')
    // They would show "gpj.exe" as "exe.jpg".
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .trim()
  if (plain === '.' || plain === '..') return ''
  if (plain.length <= longest) return plain
  const ending = /\.[^.\s]{1,20}$/.exec(plain)?.[0] ?? ''
  return `${plain.slice(0, longest - ending.length).toWellFormed()}${ending}`
}
