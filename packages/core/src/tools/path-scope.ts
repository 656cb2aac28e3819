/** Files in there are no data: to read one can act on the machine, and some lead around every rule of paths. */
export const systemFolders: readonly string[] = ['/proc', '/sys', '/dev']

/**
 * An absolute path in its one spelling: no empty or `.` segments, no slash at the end. Lexical only; where links lead
 * is for whoever opens the file.
 *
 * @returns The path, or what is wrong with it in words for the person who wrote it.
 */
export function canonicalPath(text: string): string | { readonly fault: string } {
  if (text.includes('\0')) return { fault: 'A path cannot hold a NUL character.' }
  if (!text.startsWith('/')) return { fault: `"${text}" is not an absolute path. Start it with "/".` }
  const segments = text.split('/').filter((segment) => segment !== '' && segment !== '.')
  if (segments.includes('..')) return { fault: `"${text}" goes up with "..". Write the path it leads to.` }
  return `/${segments.join('/')}`
}

/** Whether a canonical path is this folder or file, or below it. `/database` is not below `/data`. */
export function isPathWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(root === '/' ? '/' : `${root}/`)
}

/** What two lists of roots both allow, each root in its one spelling; roots that can't be read allow nothing. */
export function intersectPaths(a: readonly string[], b: readonly string[]): string[] {
  const both = readable(a).flatMap((left) =>
    readable(b).flatMap((right) =>
      isPathWithin(left, right) ? [left] : isPathWithin(right, left) ? [right] : [],
    ),
  )
  const unique = [...new Set(both)]
  return unique.filter((path) => !unique.some((other) => other !== path && isPathWithin(path, other)))
}

function readable(paths: readonly string[]): string[] {
  return paths.flatMap((text) => {
    const path = canonicalPath(text)
    return typeof path === 'string' ? [path] : []
  })
}
