import { createHash } from 'node:crypto'
import { InvalidInputError } from '@workbench/core/errors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { canonicalJson } from './idempotency.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A query parameter that says where a list begins, and not what is in it. */
    readonly beginsAt?: string
  }
}

/** Characters of base64url: 66 bits. */
const digestLength = 11

/**
 * Binds each cursor to the list it was made for: the address, and the filters that are in force. With another list
 * or other filters it would name a place that is there by chance, and the page would be wrong without anybody
 * noticing; so it is refused. How many items are on a page may change on the way.
 *
 * @param isCursor - Knows the parameter of lists by its schema; the seq of an event is none.
 */
export function registerBoundCursors(app: FastifyInstance, isCursor: (schema: unknown) => boolean): void {
  app.addHook('onRoute', (route) => {
    const querystring = route.schema?.querystring
    if (!(querystring instanceof z.ZodObject) || !isCursor(querystring.shape.cursor)) return
    route.preHandler = [unbind, ...hooksOf(route.preHandler)]
    route.preSerialization = [...hooksOf(route.preSerialization), bind]
  })
}

const hooksOf = <Hook>(hooks: Hook | Hook[] | undefined): Hook[] =>
  hooks === undefined ? [] : Array.isArray(hooks) ? hooks : [hooks]

const unbind = async (request: FastifyRequest): Promise<void> => {
  const query = request.query as Record<string, unknown>
  const { cursor } = query
  if (typeof cursor !== 'string') return
  if (!cursor.startsWith(digestOf(request))) {
    throw new InvalidInputError([
      {
        path: ['cursor'],
        message: 'Expected the nextCursor of an earlier page of this list, with the same filters',
      },
    ])
  }
  request.query = { ...query, cursor: cursor.slice(digestLength) }
}

const bind = async (request: FastifyRequest, _reply: unknown, page: unknown): Promise<unknown> => {
  const nextCursor = (page as { nextCursor?: unknown } | null)?.nextCursor
  if (typeof nextCursor !== 'string') return page
  return { ...(page as object), nextCursor: digestOf(request) + nextCursor }
}

/** No seal: whoever makes up a cursor gets the page they asked for. */
function digestOf({ query, params, routeOptions }: FastifyRequest): string {
  const places = new Set(['limit', 'cursor', routeOptions.config.beginsAt])
  const filters = Object.entries(query as object)
    .filter(([name]) => !places.has(name))
    .map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)].toSorted() : value])
  const list = canonicalJson([routeOptions.url, params, Object.fromEntries(filters)])
  return createHash('sha256').update(list).digest('base64url').slice(0, digestLength)
}
