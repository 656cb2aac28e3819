import { WorkbenchError } from '@workbench/core/errors'

/** Options or arguments that make no sense together, or not at all: exit code 2. */
export class UsageError extends WorkbenchError {
  readonly code = 'usage'
}
