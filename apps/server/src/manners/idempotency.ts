import { createHash } from 'node:crypto'
import { InvalidInputError, NotFoundError } from '@workbench/core/errors'
import type { IdempotencyKey, RunRepository, StartedRun } from '@workbench/core/ports/run-repository'
import type { FastifyRequest } from 'fastify'

const printable = /^[\x20-\x7e]{1,255}$/
export const isPrintableKey = (text: string): boolean => printable.test(text)

/**
 * The caller's claim that two requests are one.
 *
 * @param body - As it was parsed, where the route did that itself.
 * @returns undefined when the request carries no key.
 * @throws InvalidInputError unless the key is 1 to 255 printable characters.
 */
export function idempotencyKeyOf(
  request: FastifyRequest,
  body: unknown = request.body,
): IdempotencyKey | undefined {
  const key = request.headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key !== 'string' || !printable.test(key)) {
    throw new InvalidInputError([
      { path: ['Idempotency-Key'], message: 'Expected 1 to 255 printable characters' },
    ])
  }
  const [path = ''] = request.url.split('?', 1)
  const bodyHash = createHash('sha256').update(canonicalJson(body)).digest('hex')
  return { key, scope: `${request.method} ${path}`, bodyHash }
}

/** The same text for the same value: keys in order, nothing between them. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}

/** Runs a start once for everybody who asks for it at the same time with the same key. */
export interface StartsUnderWay {
  join(key: IdempotencyKey | undefined, start: () => Promise<StartedRun>): Promise<StartedRun>
}

/**
 * Requests of one key that meet in this process share one answer before the database is asked; a request with
 * another body waits for the first, since only a start that succeeds claims the key. What does not meet here is
 * settled by RunRepository. A repeated request gets its first answer even when it could not be started any more,
 * because what it refers to is gone.
 */
export function createStartsUnderWay(findStarted: RunRepository['findStarted']): StartsUnderWay {
  const underWay = new Map<string, { readonly bodyHash: string; readonly answer: Promise<StartedRun> }>()

  async function startOrFind(key: IdempotencyKey, start: () => Promise<StartedRun>): Promise<StartedRun> {
    try {
      return await start()
    } catch (error) {
      const isAboutTheRequest = error instanceof InvalidInputError || error instanceof NotFoundError
      const earlier = isAboutTheRequest ? await findStarted(key) : null
      if (earlier === null) throw error
      return earlier
    }
  }

  return {
    async join(key, start) {
      if (key === undefined) return start()
      const id = `${key.scope}\n${key.key}`
      for (let first = underWay.get(id); first !== undefined; first = underWay.get(id)) {
        if (first.bodyHash === key.bodyHash) return first.answer
        await first.answer.catch(() => {})
      }
      const answer = startOrFind(key, start).finally(() => underWay.delete(id))
      underWay.set(id, { bodyHash: key.bodyHash, answer })
      return answer
    },
  }
}
