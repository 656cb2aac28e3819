/**
 * What a document is called: the base name of its file, in one line, at most 200 characters,
 * without what turns the direction of writing.
 *
 * @returns an empty text when nothing of the name is left.
 */
export function documentTitle(fileName: string): string {
  const base = fileName.split(/[/\\]/).at(-1) ?? ''
  const title = base
    .toWellFormed()
    // Macs write "é" as two characters; it is the same name.
    .normalize('NFC')
    .replaceAll(/[\p{Control}\u2028\u2029]+/gu, ' ')
    // They would show "gpj.exe" as "exe.jpg".
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .trim()
  if (!visible.test(title)) return ''
  if (title.length <= longest) return title
  // The end of a name says what kind of file it is.
  const ending = /\.[^.\s]{1,20}$/.exec(title)?.[0] ?? ''
  return `${title.slice(0, longest - ending.length).toWellFormed()}${ending}`
}

const visible = /[^\p{Separator}\p{Format}]/u
const longest = 200
