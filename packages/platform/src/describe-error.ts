import { WorkbenchError } from '@workbench/core/errors'

/** An error as it appears in a log line. */
export interface ErrorDescription {
  readonly code: string
  readonly message: string
  /** Absent for errors of the domain: what they say is enough, and what caused them has one. */
  readonly stack?: string
  readonly cause: ErrorDescription | null
}

const maxCauses = 4
const maxMessageLength = 4000

/** Anything that was thrown, with up to four causes. */
export function describeError(error: unknown, causes = maxCauses): ErrorDescription {
  if (!(error instanceof Error)) return describeThrownValue(error)
  const { stack } = error
  return {
    code: codeOf(error),
    message: messageOf(error).slice(0, maxMessageLength),
    ...(error instanceof WorkbenchError || stack === undefined ? {} : { stack: framesOf(stack) }),
    cause: error.cause === undefined || causes === 0 ? null : describeError(error.cause, causes - 1),
  }
}

function codeOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : error.name
}

/** A refused connection to a name with two addresses is an AggregateError without a message of its own. */
const messageOf = (error: Error): string =>
  error.message === '' && error instanceof AggregateError
    ? error.errors.map((inner) => (inner instanceof Error ? inner.message : String(inner))).join('; ')
    : error.message

/** The frames alone: the message above them is there already, and may be long. */
const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join('\n')

function describeThrownValue(value: unknown): ErrorDescription {
  const { code, message } =
    typeof value === 'object' && value !== null ? (value as Partial<ErrorDescription>) : {}
  return {
    code: typeof code === 'string' ? code : 'error',
    message: (typeof message === 'string' ? message : String(value)).slice(0, maxMessageLength),
    cause: null,
  }
}
