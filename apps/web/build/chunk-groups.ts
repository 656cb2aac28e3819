import { join } from 'node:path'
import { normalizePath, type Rolldown } from 'vite'

/** Where most visits begin. */
const firstPage = normalizePath(join(import.meta.dirname, '../src/features/debates/debates-page.tsx'))

/** How many pages, or parts that load by themselves, want a piece before it goes with the others of that kind. */
const leastUsers = 8

/**
 * Which modules go into one file. Left alone, the bundler makes a file of whatever the same set of pages shares: 88 of
 * them for the first page, most of a few hundred bytes, and a tenth of its weight is what they lose by being compressed
 * without knowing each other.
 *
 * - `app`: what every page waits for.
 * - `common`: what most pages use, the first one among them; nothing that the first page could do without.
 */
export function chunkGroups(): Rolldown.CodeSplittingGroup[] {
  let needed: ReadonlySet<string> | undefined
  return [
    { name: 'app', tags: ['$initial'], priority: 1 },
    {
      debugName: 'common',
      name: (id, graph) => {
        needed ??= neededBy(firstPage, (module) => graph.getModuleInfo(module)?.importedIds)
        return needed.has(id) ? 'common' : null
      },
      minShareCount: leastUsers,
    },
  ]
}

/** A module and all that it imports at once, directly or not. */
function neededBy(
  start: string,
  importsOf: (id: string) => readonly string[] | undefined,
): ReadonlySet<string> {
  if (importsOf(start) === undefined) throw new Error(`The app has no ${start}; did the page move?`)
  const found = new Set([start])
  // A set that grows while it is walked gives the new ones, too.
  for (const id of found) for (const imported of importsOf(id) ?? []) found.add(imported)
  return found
}
