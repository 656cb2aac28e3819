import { ToolError } from '../tool-error.ts'

export type FileOperation = 'read' | 'write'

const words: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is not a folder, or lies below something that is none',
  EISDIR: 'is a folder',
  EACCES: 'is closed to the worker by the system',
  EPERM: 'is closed to the worker by the system',
  ENAMETOOLONG: 'has a name that is too long',
  ENOSPC: 'does not fit on the disk any more',
  EDQUOT: 'does not fit on the disk any more',
  EROFS: 'is on a disk that cannot be written to',
  EFBIG: 'is larger than the disk takes',
}

/** What the policy or these rules refuse. */
export function denied(operation: FileOperation, message: string): ToolError {
  return new ToolError(`denied_${operation}`, message)
}

/** What the system says, for the tool: by the path it asked for, without the system's own wording. */
export function fileFault(error: unknown, operation: FileOperation, path: string): ToolError {
  if (error instanceof ToolError) return error
  const code = errorCode(error)
  // With O_NOFOLLOW: the last part of the path is a link.
  if (code === 'ELOOP' || code === 'EMLINK') return isLink(operation, path)
  const what = words[code] ?? `could not be ${operation === 'read' ? 'read' : 'written'}`
  return new ToolError('failed', `${path} ${what}${code === '' ? '' : ` (${code})`}.`, { cause: error })
}

export function isLink(operation: FileOperation, path: string): ToolError {
  return denied(operation, `${path} is a link, and links are not followed. Name the file or folder itself.`)
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
