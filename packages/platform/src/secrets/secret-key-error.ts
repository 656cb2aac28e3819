import { WorkbenchError } from '@workbench/core/errors'

/** A secret can't be sealed or opened; the message never holds a key or a value. */
export class SecretKeyError extends WorkbenchError {
  readonly code = 'secret_key'
}
