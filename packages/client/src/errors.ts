import type { Problem } from './models.ts'

/** The workbench answered, and the answer is no. */
export class ApiError extends Error {
  readonly status: number
  /** What the server said about it; null when the answer was none of a workbench. */
  readonly problem: Problem | null
  /** To be named in a question to whoever runs the server; null when the answer carried none. */
  readonly requestId: string | null

  constructor(
    status: number,
    message: string,
    {
      problem = null,
      requestId = null,
      cause,
    }: { problem?: Problem | null; requestId?: string | null; cause?: unknown } = {},
  ) {
    super(message, { cause })
    this.name = 'ApiError'
    this.status = status
    this.problem = problem
    this.requestId = requestId
  }

  /** Faults by field, e.g. `{path: "participants.0.name", message: "…"}`; empty when it is not about a field. */
  get faults(): readonly { readonly path: string; readonly message: string }[] {
    return this.problem?.errors ?? []
  }
}

/** Nothing answers at the address, or the connection broke. */
export class NoServerError extends Error {
  readonly url: string

  constructor(url: string, cause: unknown) {
    super(`No workbench answers at ${url}.`, { cause })
    this.name = 'NoServerError'
    this.url = url
  }
}

/** True for an error that waiting can cure: a server that is away, starting or overloaded. */
export const isPassing = (error: unknown): boolean =>
  error instanceof NoServerError ||
  (error instanceof ApiError && (error.status === 429 || error.status >= 500))
