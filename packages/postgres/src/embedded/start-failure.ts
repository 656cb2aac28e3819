import { EmbeddedPostgresError } from './embedded-postgres-error.ts'

/** Postgres says this for a moment after a kill -9 of the postmaster, until its last backend has noticed. */
export const isLingeringBackends = (output: string) => output.includes('pre-existing shared memory block')

export const isPortTaken = (output: string) => output.includes('could not create any TCP/IP sockets')

/** Whether a line of Postgres' log, or an error of the file system, is about a full disk. */
export const isDiskFull = (output: string) => /No space left on device|Disk quota exceeded/.test(output)

export function diskFullError(folder: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError('disk_full', `The disk that holds ${folder} is full.`, {
    cause,
    hint: 'Free some space, or let WORKBENCH_DATA_DIR name a folder on another disk.',
  })
}

export function deniedError(folder: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError('data_folder_denied', `The folder ${folder} can't be written.`, {
    cause,
    hint: 'Give it to the user that starts the workbench, or let WORKBENCH_DATA_DIR name another folder.',
  })
}

/**
 * What went wrong, from what initdb or postgres printed (in English: they run with LC_ALL=C).
 *
 * @param what - Who failed, e.g. `Postgres` or `initdb`.
 */
export function startFailure(what: string, output: string, folder: string): EmbeddedPostgresError {
  if (isDiskFull(output)) return diskFullError(folder)
  if (isPortTaken(output)) return new EmbeddedPostgresError('port_taken', 'The port of Postgres is taken.')
  if (/Permission denied|Operation not permitted|Read-only file system/.test(output)) {
    return deniedError(folder, new Error(output.trim()))
  }
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const worst = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'it said nothing'
  return new EmbeddedPostgresError('postgres_failed', `${what} failed in ${folder}: ${worst.trim()}`, {
    cause: new Error(output.trim()),
  })
}

/** Translates an error of the file system; anything else comes back as it is. */
export function fileFailure(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return diskFullError(folder, error)
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS')
    return deniedError(folder, error)
  if (error.code === 'ENOTDIR' || error.code === 'EEXIST') {
    return new EmbeddedPostgresError('data_folder_denied', `${folder} is a file, not a folder.`, {
      cause: error,
      hint: 'Let WORKBENCH_DATA_DIR name a folder.',
    })
  }
  return error
}
