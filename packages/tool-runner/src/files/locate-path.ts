import { canonicalPath, isPathWithin } from '@workbench/core/tools/path-scope'
import { denied, type FileOperation } from './file-fault.ts'

export interface LocatedPath {
  /** Canonical and below `root`, as far as its text says. */
  readonly path: string
  readonly root: string
  /** All that the policy names, canonical. */
  readonly roots: readonly string[]
}

/**
 * Which path is meant and which root allows it, decided on the text alone: of what lies outside nothing is learned,
 * not even whether it exists.
 *
 * @throws ToolError `denied_read` or `denied_write`.
 */
export function locatePath(asked: string, roots: readonly string[], operation: FileOperation): LocatedPath {
  const known = roots.map(canonicalPath).filter((root) => typeof root === 'string')
  const path = canonicalPath(absolute(asked, known, operation))
  if (typeof path !== 'string') throw denied(operation, path.fault)
  const root = known.find((one) => isPathWithin(path, one))
  if (root !== undefined) return { path, root, roots: known }
  throw denied(
    operation,
    `The policy in force does not name ${path}. To allow it, add it or a folder above it to "${operation}" in the tool's policy, and to every narrower one.`,
  )
}

/** Models like short paths; with one root only one place can be meant. */
function absolute(asked: string, roots: readonly string[], operation: FileOperation): string {
  if (asked.startsWith('/')) return asked
  const [root, ...others] = roots
  if (root === undefined) throw denied(operation, `The policy in force names no paths to ${operation}.`)
  if (others.length > 0)
    throw denied(
      operation,
      `"${asked}" could lie in several places. Write it from the start: ${roots.join(', ')}.`,
    )
  return `${root}/${asked}`
}
