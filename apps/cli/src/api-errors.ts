import { WorkbenchError } from '@workbench/core/errors'

/** Nothing answers at the server's address. */
export class NoServerError extends WorkbenchError {
  readonly code = 'no_server'

  constructor(url: string, cause: unknown) {
    super(`No workbench answers at ${url}.`, {
      cause,
      hint: 'Start one with "npm start" or "npx workbench start", or set WORKBENCH_URL to where it runs.',
    })
  }
}

/** The server answered, but not with what was asked for. */
export class ApiError extends WorkbenchError {
  readonly code = 'api_error'
  readonly status: number

  constructor(
    status: number,
    message: string,
    options?: { readonly hint?: string; readonly cause?: unknown },
  ) {
    super(message, options)
    this.status = status
  }
}

/** True for an error that waiting can cure: a server that is away, starting or overloaded. */
export const isPassing = (error: unknown): boolean =>
  error instanceof NoServerError ||
  (error instanceof ApiError && (error.status === 429 || error.status >= 500))
