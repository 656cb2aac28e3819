import { readFile } from 'node:fs/promises'
import { reasonOf } from '../import/find-files.ts'
import { UsageError } from '../usage-error.ts'

/** The text of an option: itself, or with `@` before it the file of that name. */
export async function textOrFile(value: string): Promise<string> {
  if (!value.startsWith('@')) return value
  const path = value.slice(1)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
    return text.trimEnd()
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is no text in UTF-8' : reasonOf(error)
    throw new UsageError(`${path} can't be read: ${reason}.`)
  }
}
