import type { RunErrorCode } from './models/run.ts'
import type { Usage } from './models/usage.ts'

interface ErrorOptions {
  readonly cause?: unknown
  /** What the reader can do about it. */
  readonly hint?: string
}

/**
 * Base of every error the domain knows. Callers branch on `code`, people read `message` and `hint`. Adapters
 * translate what their vendors throw once and keep the original as `cause`.
 */
export abstract class WorkbenchError extends Error {
  abstract readonly code: string
  readonly hint: string | null

  constructor(message: string, { cause, hint }: ErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = new.target.name
    this.hint = hint ?? null
  }
}

/** One fault in what somebody sent: where it is and what would be right. */
export interface FieldFault {
  /** Segments from the root of the body, e.g. `['participants', 0, 'personaId']`. */
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Well-formed input that breaks a rule; nothing was written. */
export class InvalidInputError extends WorkbenchError {
  readonly code = 'invalid_input'
  readonly faults: readonly FieldFault[]

  constructor(faults: readonly FieldFault[], options?: ErrorOptions) {
    super(faults.map((fault) => `${fault.path.join('.') || 'body'}: ${fault.message}`).join('; '), options)
    this.faults = faults
  }
}

export class NotFoundError extends WorkbenchError {
  readonly code = 'not_found'

  /** @param by - What the caller knows it by. */
  constructor(what: string, id: string, by: 'id' | 'name' = 'id') {
    super(`There is no ${what} with the ${by} "${id}".`)
  }
}

/** The request is fine, the present state is not: stale version, ended run, name in use. */
export class ConflictError extends WorkbenchError {
  readonly code = 'conflict'
}

/** Another attempt owns the run; whoever sees this drops what it was doing and writes nothing more. */
export class RunLostError extends WorkbenchError {
  readonly code = 'run_lost'

  constructor(runId: string, attempt: number) {
    super(`Attempt ${attempt} no longer owns the run ${runId}.`)
  }
}

/** More bytes than were allowed; nothing was kept. */
export class BlobTooLargeError extends WorkbenchError {
  readonly code = 'blob_too_large'
  readonly maxBytes: number

  constructor(maxBytes: number) {
    super(`It has more than ${maxBytes} bytes.`)
    this.maxBytes = maxBytes
  }
}

export type ModelErrorCode = Extract<
  RunErrorCode,
  'model_auth' | 'model_bad_request' | 'model_unavailable' | 'model_rate_limited' | 'timeout'
>

/** A model gave no usable answer. A refusal is not this: it is a result. */
export class ModelCallError extends WorkbenchError {
  readonly code: ModelErrorCode
  /** True for network faults, broken streams, 408, 409, 425, 429 and 5xx. */
  readonly retryable: boolean
  /** From Retry-After, in milliseconds; null when the provider named none. */
  readonly retryAfterMs: number | null
  /** What the failed call reported before it failed, since it is paid for too. */
  readonly usage: Usage | null

  constructor(
    code: ModelErrorCode,
    message: string,
    options: ErrorOptions & {
      readonly retryable: boolean
      readonly retryAfterMs?: number | null
      readonly usage?: Usage | null
    },
  ) {
    super(message, options)
    this.code = code
    this.retryable = options.retryable
    this.retryAfterMs = options.retryAfterMs ?? null
    this.usage = options.usage ?? null
  }
}

export type CoreError = InvalidInputError | NotFoundError | ConflictError | RunLostError | ModelCallError
