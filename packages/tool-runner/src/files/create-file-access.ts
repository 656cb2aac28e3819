import type { FileAccess } from './file-access.ts'

export interface FileAccessOptions {
  /** Absolute paths that no policy opens: keys, the database. /proc, /sys and /dev always belong to them. */
  readonly protectedPaths: readonly string[]
}

export function createFileAccess(_options: FileAccessOptions): FileAccess {
  throw new Error('being written')
}
