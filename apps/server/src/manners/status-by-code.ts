import type { CoreError } from '@workbench/core/errors'
import type { SecretKeyError } from '@workbench/platform/secrets/secret-key-error'

type KnownError = CoreError | SecretKeyError

/** An error without a status does not compile. */
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
  // Whoever keeps the workbench has to put the key right; nothing is wrong with the request.
  secret_key: 503,
} as const satisfies Record<KnownError['code'], number>

export const statusOf = (code: string): number | undefined =>
  Object.hasOwn(statusByCode, code) ? statusByCode[code as KnownError['code']] : undefined
