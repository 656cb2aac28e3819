import type { DroppedFile } from '../../../components/dropped-files.ts'
import { isReadable } from '../document-kind.ts'

/** What the server takes of one file. */
export const mostBytes = 256 * 1024 * 1024

/** A file that was chosen, and what becomes of it. */
export interface ChosenDocument {
  readonly path: string
  readonly file: File
  /** Its name in the workbench. */
  readonly title: string
  /** Why it is not sent; null: it is. */
  readonly refusal: string | null
}

export interface Choice {
  readonly documents: readonly ChosenDocument[]
  /** Files of folders that nobody would want: hidden ones, and kinds that can't be read. */
  readonly leftOut: number
}

/**
 * Files as the documents they would become. A file that was chosen by itself is taken whatever it is called; of a folder
 * only what can be read is.
 */
export function chooseDocuments(files: readonly DroppedFile[]): Choice {
  const wanted = files.filter(({ path }) => !path.includes('/') || isWanted(path))
  const unique = [...new Map(wanted.map((each) => [each.path, each])).values()]
  const titles = titlesOf(unique.map(({ path }) => path))
  return {
    leftOut: files.length - wanted.length,
    documents: unique.map(({ path, file }, place) => ({
      path,
      file,
      title: titles[place] ?? path,
      refusal: refusalOf(file.size),
    })),
  }
}

function isWanted(path: string): boolean {
  const parts = path.split('/')
  return !parts.some((part) => part.startsWith('.')) && isReadable(parts.at(-1) ?? '')
}

function refusalOf(sizeBytes: number): string | null {
  if (sizeBytes === 0) return 'It is empty.'
  return sizeBytes > mostBytes ? 'A document may have 256 MB (268,435,456 bytes) at most.' : null
}

/** The server cuts what is longer, and with it what tells two apart. */
const longestTitle = 200

/** The end of a text, in so many characters: the folder next to a file says most. */
const lastOf = (text: string, most: number): string =>
  text.length <= most ? text : `…${text.slice(text.length - Math.max(1, most - 1)).toWellFormed()}`

/**
 * Names for files: what a path ends with. A title names one document of a collection, so where several end alike their
 * folders are told, too: `guides/readme.md` becomes `readme (guides).md`.
 */
export function titlesOf(paths: readonly string[]): string[] {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
  // Macs write "é" as two characters; to the server it is the same name.
  const keyOf = (path: string) => nameOf(path).normalize('NFC')
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(keyOf(path), (counts.get(keyOf(path)) ?? 0) + 1)
  return paths.map((path) => {
    const name = nameOf(path)
    const folders = path.split('/').slice(0, -1)
    if ((counts.get(keyOf(path)) ?? 0) < 2 || folders.length === 0) return name
    const dot = name.lastIndexOf('.')
    const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    return `${stem} (${lastOf(folders.join(', '), longestTitle - stem.length - end.length - 3)})${end}`
  })
}
