import { realpath, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isPathWithin } from '@workbench/core/tools/path-scope'

/** Whether a real path is one of those that nobody gets at, or below one. */
export type IsProtected = (realPath: string) => Promise<boolean>

/**
 * By path, and by what is there: a folder that is mounted at a second place, as containers do, or that has another
 * spelling where letters' case says nothing, is still that folder.
 */
export function protectedBy(paths: readonly string[]): IsProtected {
  return async (realPath) => {
    // Each time anew: what is to be protected may be made, or moved behind a link, after the start.
    const real = await Promise.all(paths.map((path) => realpath(path).catch(() => path)))
    if ([...paths, ...real].some((one) => isPathWithin(realPath, one))) return true
    const [guarded, onTheWay] = await Promise.all([
      Promise.all(real.map(identityOf)),
      Promise.all(pathsUpTo(realPath).map(identityOf)),
    ])
    return onTheWay.some((one) => one !== null && guarded.includes(one))
  }
}

/** The path and every folder above it but the root. */
function pathsUpTo(path: string): string[] {
  const above = dirname(path)
  return above === path ? [] : [path, ...pathsUpTo(above)]
}

const identityOf = (path: string): Promise<string | null> =>
  stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null,
  )
