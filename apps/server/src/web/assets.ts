import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyPluginAsync } from 'fastify'
import { pageStyle } from '../pages/page-style.ts'

/** A name from the bundler ends in a hash of the content: what has this name never changes. */
const hashedName = /-[\w-]{8}\.\w+$/

const assetName = /^[\w-][\w.-]*$/
const year = 365 * 24 * 60 * 60

/**
 * The files of the web app, compressed beforehand, open to everybody: a login page wants its style, and there is nothing in
 * them that is not in the public sources.
 *
 * @param webApp - The folder the app is built into; null: there is none.
 */
export function assetRoutes(webApp: string | null): FastifyPluginAsync {
  const open = { config: { ignoresAccept: true, isPublic: true }, schema: { hide: true } }
  return async (app) => {
    app.get('/assets/page.css', open, (_request, reply) =>
      reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(pageStyle),
    )

    if (webApp === null) return
    const root = join(webApp, 'assets')
    await app.register(fastifyStatic, {
      root,
      // Our own route below carries who may see it; the folder may come into being later.
      serve: false,
      suppressWarning: true,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const name = path.replace(/\.(br|gz)$/, '')
        const isForever = hashedName.test(name)
        reply.header('cache-control', isForever ? `public, max-age=${year}, immutable` : 'no-cache')
      },
    })
    app.get<{ Params: { name: string } }>('/assets/:name', open, (request, reply) => {
      const { name } = request.params
      return assetName.test(name) ? reply.sendFile(name, root) : reply.callNotFound()
    })
  }
}
