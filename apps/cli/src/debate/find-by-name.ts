import { allPages } from '@workbench/client/all-pages'
import { ApiError } from '@workbench/client/errors'
import type { Page } from '@workbench/client/models'
import { WorkbenchError } from '@workbench/core/errors'
import { isUuid } from '../runs/is-uuid.ts'

/** A name that leads to nothing, or to several things. */
export class NameError extends WorkbenchError {
  readonly code = 'name_unclear'
}

interface Named {
  readonly id: string
  readonly name: string
}

/** The part of the client that leads to one kind of thing. */
interface Library<Item> {
  readonly get: (id: string) => Promise<Item>
  readonly list: (query: { q: string; limit: number; cursor?: string }) => Promise<Page<Item>>
}

const maxCandidates = 10
/** Far more things than anybody gives the same words. */
const maxSearched = 10_000

/**
 * Finds a scenario or persona by its id, or by its name without regard to case.
 *
 * @param what - e.g. `scenario`, for messages.
 * @throws NameError with the candidates when the name is not clear.
 */
export async function findByName<Item extends Named>(
  what: string,
  wanted: string,
  library: Library<Item>,
): Promise<Item> {
  if (isUuid(wanted)) {
    try {
      return await library.get(wanted)
    } catch (error) {
      // A name can look like an id.
      if (!(error instanceof ApiError) || (error.status !== 404 && error.status !== 422)) throw error
    }
  }
  const found = await Array.fromAsync(search(wanted, library))
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
      found.length === 0
        ? `npx workbench ${what === 'workflow' ? what : `${what}s`} list shows those there are.`
        : `Did you mean: ${listed(found)}`,
  })
}

async function* search<Item>(q: string, { list }: Library<Item>): AsyncGenerator<Item> {
  let count = 0
  const pages = allPages((cursor) => list({ q, limit: 200, ...(cursor === undefined ? {} : { cursor }) }))
  for await (const item of pages) {
    yield item
    count += 1
    if (count === maxSearched) return
  }
}

const listed = (items: readonly Named[]): string => {
  const shown = items.slice(0, maxCandidates).map(({ id, name }) => `"${name}" (${id})`)
  const more = items.length - maxCandidates
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
}
