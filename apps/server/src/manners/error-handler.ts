import { InvalidInputError, WorkbenchError } from '@workbench/core/errors'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { ProblemError, problemOf, sendProblem } from './problem.ts'
import { statusOf } from './status-by-code.ts'

export interface ErrorHandlerOptions {
  /** True for errors that mean "not now", e.g. a database that is starting: answered with 503. */
  readonly isTemporary: (error: unknown) => boolean
}

type Answer = Pick<ProblemError, 'status' | 'headers' | 'errors'> & { readonly detail: string }

/** Turns whatever was thrown into a problem; nothing of an unexpected error reaches the caller but an id. */
export function createErrorHandler({ isTemporary }: ErrorHandlerOptions) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { status, headers, errors, detail } = answerTo(error, isTemporary)
    if (status >= 500) {
      const level = status === 503 ? 'warn' : 'error'
      request.log[level]({ eventType: 'RequestFailed', requestId: request.id, error }, 'Request failed')
    }
    return sendProblem(reply.headers(headers), problemOf(status, detail, request.id, errors))
  }
}

function answerTo(error: unknown, isTemporary: (error: unknown) => boolean): Answer {
  if (error instanceof ProblemError) {
    const { status, headers, errors, message } = error
    return { status, headers, errors, detail: message }
  }
  if (error instanceof InvalidInputError) {
    const errors = error.faults.map(({ path, message }) => ({ path: path.join('.'), message }))
    return { status: 422, headers: {}, errors, detail: summaryOf(errors) }
  }
  const workbenchStatus = error instanceof WorkbenchError ? statusOf(error.code) : undefined
  if (error instanceof WorkbenchError && workbenchStatus !== undefined) {
    const detail = error.hint === null ? error.message : `${error.message} ${error.hint}`
    return { status: workbenchStatus, headers: {}, errors: undefined, detail }
  }
  if (isTemporary(error)) {
    const detail = 'The database can not be reached at the moment. Try again shortly.'
    return { status: 503, headers: { 'retry-after': '2' }, errors: undefined, detail }
  }
  return frameworkAnswer(error)
}

/** What Fastify itself refuses, in our words where its own would puzzle. */
function frameworkAnswer(error: unknown): Answer {
  const { code, statusCode, message } = error as Partial<FastifyError>
  const refused = typeof code === 'string' && code.startsWith('FST_') && statusCode !== undefined
  if (!refused || statusCode >= 500) {
    const detail = 'Something went wrong here. The request id leads to the cause in the log.'
    return { status: 500, headers: {}, errors: undefined, detail }
  }
  const detail = detailByCode[code] ?? message ?? 'The request is malformed.'
  return { status: statusCode, headers: {}, errors: undefined, detail }
}

const detailByCode: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'The body is larger than this address takes.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Bodies need the header "Content-Type: application/json".',
}

function summaryOf(errors: readonly { path: string; message: string }[]): string {
  const [first] = errors
  if (first === undefined) return 'The request breaks a rule.'
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  return `${first.path === '' ? 'body' : first.path}: ${first.message}${more}`
}
