import type { FastifyPluginAsync } from 'fastify'
import type { ServerDeps } from '../deps.ts'
import { createAttempts } from '../manners/attempts.ts'
import { equalsSecret, sessionCookieHeader, sessionValue } from '../manners/credentials.ts'
import { formOf, registerFormBody } from '../manners/form-body.ts'
import { loginPage } from '../pages/login-page.ts'

/** For people: enter the token once, then a cookie stands for it. Without a token there is nothing to log in to. */
export function loginRoutes({ config, clock }: Pick<ServerDeps, 'config' | 'clock'>): FastifyPluginAsync {
  const { token, publicUrl } = config
  const isSecure = publicUrl?.startsWith('https:') ?? false
  const attempts = createAttempts(() => clock.now())
  const open = { config: { isPublic: true, ignoresAccept: true }, schema: { hide: true } }

  return async (app) => {
    registerFormBody(app, 16 * 1024)

    app.get<{ Querystring: { next?: unknown } }>('/login', open, async (request, reply) => {
      const next = localPath(request.query.next)
      if (token === null) return reply.redirect(next, 303)
      return reply.type('text/html; charset=utf-8').send(loginPage({ next, fault: null }))
    })

    app.post('/login', open, async (request, reply) => {
      const form = formOf(request.body)
      const next = localPath(form.get('next'))
      if (token === null) return reply.redirect(next, 303)
      const refuse = (status: number, fault: string) =>
        reply.code(status).type('text/html; charset=utf-8').send(loginPage({ next, fault }))

      const wait = attempts.secondsToWait(request.ip)
      if (wait > 0) {
        reply.header('retry-after', String(wait))
        return refuse(429, `Too many tries. Wait ${wait} seconds, then try again.`)
      }
      if (!equalsSecret((form.get('token') ?? '').trim(), token)) {
        attempts.failed(request.ip)
        return refuse(401, 'That is not the token of this server.')
      }
      const cookie = sessionCookieHeader(sessionValue(token, clock.now()), isSecure)
      return reply.header('set-cookie', cookie).redirect(next, 303)
    })
  }
}

/** Only paths of this server: anything else would make the login page a springboard to elsewhere. */
export function localPath(next: unknown): string {
  if (typeof next !== 'string' || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(next)) return '/'
  const base = 'http://localhost'
  return URL.canParse(next, base) && new URL(next, base).origin === base ? next : '/'
}
