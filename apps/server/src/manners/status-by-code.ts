import type { CoreError } from '@workbench/core/errors'

/** A core error without a status does not compile. */
export const statusByCode = {
  invalid_input: 422,
  not_found: 404,
  conflict: 409,
  run_lost: 409,
  model_auth: 502,
  model_bad_request: 502,
  model_unavailable: 502,
  model_rate_limited: 503,
  timeout: 504,
} as const satisfies Record<CoreError['code'], number>

export const statusOf = (code: string): number | undefined =>
  Object.hasOwn(statusByCode, code) ? statusByCode[code as CoreError['code']] : undefined
