import { WorkbenchError } from '@workbench/core/errors'

/** A backup can't be made or taken in; the message is for a person. */
export class BackupError extends WorkbenchError {
  readonly code = 'backup'
}
