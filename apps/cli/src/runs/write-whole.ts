import { link, rename, rm, stat, writeFile } from 'node:fs/promises'
import { WorkbenchError } from '@workbench/core/errors'
import { reasonOf } from '../import/find-files.ts'

/** A file that can't or may not be written. */
export class FileError extends WorkbenchError {
  readonly code = 'file'
}

/** @throws FileError when something is there. */
export async function refuseToOverwrite(path: string): Promise<void> {
  if (await stat(path).catch(() => null)) throw alreadyThere(path)
}

/**
 * Writes a text beside where it belongs and moves it there when it is whole.
 *
 * @throws FileError when it can't be written, or something is there and `force` is not set; what was there stays.
 */
export async function writeWhole(path: string, text: string, { force }: { readonly force: boolean }) {
  const beside = `${path}.${process.pid}.part`
  try {
    await writeFile(beside, text, { flag: 'wx' })
    // Unlike a move, a link never takes the place of a file that came in the meantime.
    await (force ? rename(beside, path) : link(beside, path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw alreadyThere(path)
    throw new FileError(`${path} can't be written: ${reasonOf(error)}.`, { cause: error })
  } finally {
    await rm(beside, { force: true })
  }
}

const alreadyThere = (path: string) =>
  new FileError(`${path} is there already.`, { hint: 'Choose another name, or overwrite it with --force.' })
