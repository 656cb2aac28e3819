/** SQLSTATE classes and codes of https://www.postgresql.org/docs/18/errcodes-appendix.html that say "not now". */
const transientStates = /^(08|53|57P0|58)/
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'EHOSTUNREACH'])
const driverMessages =
  /connection terminated|connection timeout|timeout exceeded when trying to connect|connection ended|not queryable|connection is closed/i

/** True when the server is away, starting, stopping or overloaded: the statement may be tried again later. */
export function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  if (typeof code === 'string' && (transientStates.test(code) || networkCodes.has(code))) return true
  if (error instanceof AggregateError) return error.errors.some(isConnectionError)
  return driverMessages.test(error.message) || (error.cause !== undefined && isConnectionError(error.cause))
}
