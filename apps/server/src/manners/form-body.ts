import type { FastifyInstance } from 'fastify'

/**
 * Forms, for the plugin that asks for them and nowhere else: a page of another site can send one without asking.
 *
 * @param bodyLimit - Bytes.
 */
export function registerFormBody(app: FastifyInstance, bodyLimit: number): void {
  app.addContentTypeParser<string>(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit },
    (_request, body, done) => done(null, new URLSearchParams(body)),
  )
}

/** Empty for a body that is no form. */
export const formOf = (body: unknown): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams()
