import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { prefersHtml } from './accept.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Downloads and machine pages: one representation, whatever Accept says. */
    readonly ignoresAccept?: boolean
  }
}

/** Answers a browser that navigates. */
export type SendPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/**
 * One address, two representations: every GET route gets a twin that sends the web app to browsers. Register this
 * before the routes.
 */
export function registerNegotiation(app: FastifyInstance, sendPage: SendPage): void {
  app.addConstraintStrategy({
    name: 'representation',
    mustMatchWhenDerived: false,
    storage: () => {
      const handlers = new Map<unknown, never>()
      return {
        get: (key) => handlers.get(key) ?? null,
        set: (key, handler) => handlers.set(key, handler as never),
      }
    },
    deriveConstraint: (request) => (prefersHtml(request.headers.accept) ? 'html' : undefined),
    validate: () => {},
  })

  app.addHook('onRoute', ({ method, url, config, constraints }) => {
    const isTwin = constraints !== undefined && 'representation' in constraints
    if (method !== 'GET' || isTwin || config?.ignoresAccept === true) return
    app.route({
      method: 'GET',
      url,
      constraints: { representation: 'html' },
      schema: { hide: true },
      handler: sendPage,
    })
  })

  app.addHook('onRequest', (request, reply, done) => {
    const { url, config } = request.routeOptions
    if (url !== undefined && config.ignoresAccept !== true) reply.header('vary', 'Accept')
    done()
  })
}
