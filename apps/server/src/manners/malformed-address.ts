import type { FastifyInstance } from 'fastify'
import { ProblemError } from './problem.ts'

/**
 * For the framework, which answers an address that can't be decoded by itself and past every hook: with another address
 * in its place the request goes the way of all others, as far as {@link registerMalformedAddress}.
 */
export const withoutMalformedAddress = ({ url = '/' }: { readonly url?: string | undefined }): string =>
  isMalformed(url) ? '/%25' : url

/** 400 for a path that is no percent-encoded UTF-8. Register this behind those that refuse whoever asks. */
export function registerMalformedAddress(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const detail = 'The path of the address is not percent-encoded UTF-8.'
    done(isMalformed(request.originalUrl) ? new ProblemError(400, detail) : undefined)
  })
}

function isMalformed(url: string): boolean {
  if (!url.includes('%')) return false
  const [path = ''] = url.split(/[?#]/, 1)
  try {
    decodeURIComponent(path)
    return false
  } catch {
    return true
  }
}
