import type { FastifyInstance } from 'fastify'

/** How many requests were answered, by method and class of status. */
export interface RequestCounter {
  /** [method, class of status such as "2xx", count] */
  counts(): readonly (readonly [method: string, status: string, count: number])[]
}

export function registerRequestCounter(app: FastifyInstance): RequestCounter {
  const counters = new Map<string, number>()
  app.addHook('onResponse', (request, reply, done) => {
    const key = `${request.method} ${Math.floor(reply.statusCode / 100)}xx`
    counters.set(key, (counters.get(key) ?? 0) + 1)
    done()
  })
  return {
    counts: () =>
      [...counters].map(([key, count]) => {
        const [method = '', status = ''] = key.split(' ')
        return [method, status, count]
      }),
  }
}
