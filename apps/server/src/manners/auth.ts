import type { FastifyInstance } from 'fastify'
import { prefersHtml } from './accept.ts'
import { bearerToken, cookieOf, equalsSecret, isSessionValid, sessionCookie } from './credentials.ts'
import { ProblemError } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Open to everybody, also when a token is set. */
    readonly isPublic?: boolean
  }
}

/** With a token set, nobody gets anywhere without it: as a bearer, or as the cookie of the login page. */
export function registerAuth(app: FastifyInstance, token: string, now: () => number): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.isPublic === true) return done()
    const { authorization, cookie, accept } = request.headers
    const bearer = bearerToken(authorization)
    if (bearer !== null && equalsSecret(bearer, token)) return done()
    const session = cookieOf(cookie, sessionCookie)
    if (session !== null && isSessionValid(session, token, now())) return done()
    if (request.method === 'GET' && authorization === undefined && prefersHtml(accept)) {
      return reply.header('vary', 'Accept').redirect(`/login?next=${encodeURIComponent(request.url)}`, 303)
    }
    const detail =
      authorization === undefined
        ? 'A credential is needed: send "Authorization: Bearer TOKEN" with the WORKBENCH_TOKEN of this server.'
        : 'The credential is not the WORKBENCH_TOKEN of this server.'
    done(new ProblemError(401, detail, { headers: { 'www-authenticate': 'Bearer realm="AI Workbench"' } }))
  })
}
