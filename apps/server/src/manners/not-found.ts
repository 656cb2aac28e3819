import type { FastifyInstance } from 'fastify'
import { prefersHtml } from './accept.ts'
import type { SendPage } from './negotiate.ts'
import { ProblemError } from './problem.ts'

interface KnownRoute {
  readonly method: string
  readonly pattern: RegExp
}

/**
 * An address that takes other methods is unknown with this one; the answer says which ones it takes. Browsers get the web
 * app, which says it in its own way. Register this before the routes.
 */
export function registerNotFound(app: FastifyInstance, sendPage: SendPage): void {
  const routes: KnownRoute[] = []
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.push({ method: one, pattern: patternOf(url) })
  })
  app.setNotFoundHandler((request, reply) => {
    reply.header('vary', 'Accept')
    const isNavigation = ['GET', 'HEAD'].includes(request.method) && prefersHtml(request.headers.accept)
    if (isNavigation) return sendPage(request, reply.code(404))
    const [path = '/'] = request.url.split('?', 1)
    const taken = routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method)
    if (taken.length === 0) throw new ProblemError(404, `There is nothing at ${path.slice(0, 200)}.`)
    const allow = [...new Set(taken)].toSorted().join(', ')
    const detail = `${request.method} is unknown here; this address takes ${allow}.`
    throw new ProblemError(404, detail, { headers: { allow } })
  })
}

/** `/runs/:id/events` → any one segment in the place of `:id`. */
const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replaceAll(/[.\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll(/:[^/]+/g, '[^/]+')}$`,
  )
