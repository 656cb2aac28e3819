import { WorkbenchError } from '@workbench/core/errors'
import { z } from 'zod'
import { ApiError } from '../api-errors.ts'

/** A name that leads to nothing, or to several things. */
export class NameError extends WorkbenchError {
  readonly code = 'name_unclear'
}

interface Named {
  readonly id: string
  readonly name: string
}

interface Finders<Item> {
  readonly get: (id: string) => Promise<Item>
  readonly search: (text: string) => Promise<readonly Item[]>
}

const maxCandidates = 10

/**
 * Finds a scenario or persona by its id, or by its name without regard to case.
 *
 * @param what - e.g. `scenario`, for messages.
 * @throws NameError with the candidates when the name is not clear.
 */
export async function findByName<Item extends Named>(
  what: string,
  wanted: string,
  { get, search }: Finders<Item>,
): Promise<Item> {
  if (z.uuid().safeParse(wanted).success) {
    try {
      return await get(wanted)
    } catch (error) {
      // A name can look like an id.
      if (!(error instanceof ApiError) || (error.status !== 404 && error.status !== 422)) throw error
    }
  }
  const found = await search(wanted)
  const exact = found.filter(({ name }) => name === wanted)
  const matches =
    exact.length > 0 ? exact : found.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase())
  const [match] = matches
  if (match !== undefined && matches.length === 1) return match
  if (matches.length > 1) {
    throw new NameError(`${matches.length} ${what}s are called "${wanted}".`, {
      hint: `Use an id: ${listed(matches)}`,
    })
  }
  throw new NameError(`There is no ${what} "${wanted}".`, {
    hint:
      found.length === 0 ? `Look for it in the browser under /${what}s.` : `Did you mean: ${listed(found)}`,
  })
}

const listed = (items: readonly Named[]): string => {
  const shown = items.slice(0, maxCandidates).map(({ id, name }) => `"${name}" (${id})`)
  const more = items.length - maxCandidates
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
}
