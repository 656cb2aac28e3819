import { ApiError } from '@workbench/client/errors'

/** True when the server knows no run by the id, or when it is no id at all. */
export const isUnknown = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 404 || error.status === 422)
