import { InvalidInputError } from '@workbench/core/errors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isDeeperThan } from './json-depth.ts'
import { ProblemError } from './problem.ts'
import { unstorableText } from './unstorable-text.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Nothing at all is taken for `{}`. */
    readonly mayBeEmpty?: boolean
  }
}

export const bodyLimitBytes = 1024 * 1024
const maxDepth = 64
const utf8 = new TextDecoder('utf-8', { fatal: true })

/** JSON is the only body the API takes; what is accepted here can be parsed by schemas and stored as it is. */
export function registerJsonBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      if (request.headers['content-encoding'] !== undefined) {
        throw new ProblemError(415, 'Compressed bodies are not taken; send it without Content-Encoding.')
      }
      return body.length === 0 ? undefined : parseJson(body)
    },
  )
  // The framework shows a missing body to the schema as null, which would be the wrong complaint.
  app.addHook('preValidation', (request, _reply, done) => {
    const isMissing = request.routeOptions.schema?.body !== undefined && !hasContent(request)
    if (isMissing && request.routeOptions.config.mayBeEmpty === true) {
      request.body = {}
      return done()
    }
    done(isMissing ? new ProblemError(400, 'The request has no body; a JSON body is needed.') : undefined)
  })
}

/** Whether a request says that a body follows. */
export const hasContent = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/**
 * @throws ProblemError 400 when it is no JSON in UTF-8
 * @throws InvalidInputError when it is nested too deeply or holds text that can't be stored
 */
export function parseJson(body: Uint8Array): unknown {
  if (isDeeperThan(body, maxDepth)) {
    throw new InvalidInputError([{ path: [], message: `Nested more than ${maxDepth} levels deep` }])
  }
  let text: string
  try {
    text = utf8.decode(body)
  } catch {
    throw new ProblemError(400, 'The body is not valid UTF-8.')
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    throw new ProblemError(400, `The body is not valid JSON: ${(error as Error).message.toWellFormed()}`)
  }
  const faults = unstorableText(text, parsed)
  if (faults.length > 0) throw new InvalidInputError(faults)
  return parsed
}
